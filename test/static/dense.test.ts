import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dataset as shipped} from '../../src/generated/dataset.js';
import type {Dataset} from '../../src/model/figure.js';
import {renderToString, toSVG} from '../../src/static/index.js';

const like = shipped.figures.find(({id}) => id === 'displaced-400000-un-2019')!;
const dataset: Dataset = {
  ...shipped,
  figures: Array.from({length: 800}, (_, index) => ({...like, id: `figure-${index}`, value: 1 + index, basis: null})),
  relations: [],
};
/** How many figures the cells of a text stand for, as they say it. */
const counted = (text: string) =>
  [...text.matchAll(/(?:aria-label="|<title>)([\d,]+) published figures? of people displaced, /g)].reduce(
    (sum, [, count]) => sum + Number(count!.replace(',', '')),
    0,
  );

describe('thousands of figures without a page', () => {
  it('are drawn as cells, with a page of their table', () => {
    const text = renderToString('idlib-displacement-chart', {}, {dataset, width: 640});
    assert.ok(text.includes('class="cell"'));
    assert.ok(text.includes('1–100 of 800 figures'));
    // In the element, and in what stands in its place.
    assert.equal(text.split('<tr role="row">').length - 1, 2 * 101);
    // For the page, and for paper.
    assert.equal(counted(text), 2 * 800);
  });

  it('are a picture of cells, light and dark', () => {
    const light = toSVG('idlib-displacement-chart', {}, {dataset, width: 640});
    const dark = toSVG('idlib-displacement-chart', {theme: 'dark'}, {dataset, width: 640});
    assert.equal(counted(light), 800);
    assert.match(light, /fill="#0b6e99" fill-opacity/);
    assert.match(dark, /fill="#58b4dc" fill-opacity/);
  });

  it('are key figures, and a timeline, of which the first page is there and the others wait for a script', () => {
    for (const tag of ['idlib-key-figures', 'idlib-timeline'] as const) {
      const text = renderToString(tag, {}, {dataset, width: 640});
      assert.match(text, /1–(?:50|100) of 800 figures/);
      assert.equal(
        text.match(/<button\s+type="button"\s+class="waiting"\s+aria-disabled="(?:true|false)"/g)?.length,
        2,
      );
    }
  });
});

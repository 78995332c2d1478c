import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {elements, exampleFiles, pageFile, type GalleryElement} from '../../demo/elements.js';
import {cells, fitFile} from '../../demo/plot/cells.js';
import {openGallery, type Gallery} from './served-gallery.js';

/** Shown and run on the page on Plot. */
const cellFiles = [...cells.map(({file}) => file), fitFile].map((file) => `plot/${file}`);

const folder = new URL('../../demo/examples/', import.meta.url);

/** Selects what an element draws for one figure; the map, for one place; the dashboard, for one choice of figures. */
const oneFigure = {
  'displacement-chart': 'svg .figure > :is([role=option], [role=img])',
  'casualty-chart': 'svg [role=option]',
  figure: '[part=words]',
  'key-figures': '[part=figure]',
  map: 'svg [role=option]',
  timeline: 'svg [role=option]:not([id^=event_])',
  'figure-table': 'tbody th',
  dashboard: '.part',
  explorer: 'svg [role=option]',
} as const;

/** How many figures the elements of each variant draw; none where there is nothing to draw. */
const drawn: Readonly<Record<GalleryElement['name'], Readonly<Record<string, readonly number[]>>>> = {
  'displacement-chart': {
    default: [5],
    figures: [1],
    source: [2],
    series: [4],
    'as-of': [2],
    heading: [2, 2],
    theme: [2, 2],
    narrow: [5],
    'own-dataset': [4, 2],
    broken: [0],
    missing: [0],
    'right-to-left': [2],
    controls: [2],
    'not-interactive': [2],
  },
  'casualty-chart': {default: [28], series: [4], disagree: [4], source: [3], narrow: [3], theme: [2]},
  figure: {
    sentence: [1, 1],
    counted: [1, 1],
    all: [1],
    'list-and-table': [1, 1, 1, 1, 1],
    'right-to-left': [1],
    unknown: [0],
  },
  timeline: {default: [5], for: [5], from: [3], source: [9], narrow: [3], theme: [1]},
  'key-figures': {default: [5], figures: [2], source: [2], heading: [2], narrow: [5], theme: [2]},
  // Places: all that the dataset names.
  map: {default: [21], indicator: [21], source: [21], narrow: [21], theme: [21]},
  'figure-table': {
    default: [46],
    columns: [5],
    selection: [3],
    narrow: [2],
    'own-dataset': [4],
    'not-interactive': [2],
  },
  // Marks, of one figure or several; rows.
  explorer: {default: [18], total: [2], count: [7], period: [6], facet: [16], narrow: [7]},
  dashboard: {default: [5], selection: [4], 'not-interactive': [4]},
};

let gallery: Gallery;
before(async () => (gallery = await openGallery()));
after(() => gallery.close());

describe('the examples', () => {
  it('are all shown', () => {
    const shown = elements.flatMap((element) => element.variants.flatMap((variant) => exampleFiles(element, variant)));
    const elsewhere = ['first.html', 'script.html', 'import.js', 'element.js', 'gallery.sh', ...cellFiles];
    const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((path) => path.includes('.'));
    assert.deepEqual(files.sort(), [...shown, ...elsewhere].sort());
  });
});

for (const element of elements) {
  const {name, variants} = element;
  describe(`the examples of ${name}`, () => {
    let page: Page;
    before(async () => ({page} = await gallery.visit(pageFile(element))));

    /** What each element within a part of the page says of each figure that it draws. */
    const said = (within: string): Promise<string[][]> =>
      page.$$eval(
        `${within} idlib-${name}`,
        (found, selector) =>
          found.map(({shadowRoot}) =>
            [...shadowRoot!.querySelectorAll(selector)].map(({ariaLabel, textContent}) => ariaLabel ?? textContent),
          ),
        oneFigure[name],
      );

    it('run the very markup that stands in their code, which is that of a file', async () => {
      const text = await (await fetch(gallery.url + pageFile(element))).text();
      const [files, runs, codes] = await parse(page, text);
      assert.deepEqual(
        files,
        variants
          .flatMap((variant) => exampleFiles(element, variant))
          .map((path) => readFileSync(new URL(path, folder), 'utf8').trimEnd()),
      );
      assert.deepEqual(runs, codes);
    });

    for (const {id} of variants) {
      it(`${id} draws ${drawn[name][id]!.join(' and ')} figures`, async () => {
        assert.deepEqual(
          (await said(`section:has(> #${id})`)).map(({length}) => length),
          drawn[name][id],
        );
      });
    }

    if (name === 'map') {
      it('say inside the tag every place that figures speak of', async () => {
        const inside = await page.$$eval('idlib-map', (found) => found.map(({textContent}) => textContent));
        const all = await said('main');
        assert.equal(all.length, variants.length);
        all.forEach((labels, index) => {
          const spoken = labels.filter((label) => label.includes(':') && !label.includes('no figure of its own'));
          assert.ok(spoken.length);
          for (const label of spoken) {
            const place = label.split(':')[0]!.toLowerCase();
            assert.ok(inside[index]!.toLowerCase().includes(place), `${place} in ${inside[index]}`);
          }
        });
      });
      return;
    }

    // One draws by its charts, which are shown on pages of their own; the other in marks of several figures.
    if (name === 'dashboard' || name === 'explorer') return;

    it('say inside the tag every number that they draw', async () => {
      const inside = await page.$$eval(`idlib-${name}`, (found) => found.map(({textContent}) => textContent));
      const all = await said('main');
      assert.ok(all.flat().length > 10);
      all.forEach((sentences, index) => {
        for (const sentence of sentences) {
          const number = /[\d٠-٩][\d,٠-٩٬]*|seventeen|one thousand|dozens|$/i.exec(sentence)![0].toLowerCase();
          assert.ok(inside[index]!.includes(number), `${number} in ${inside[index]}`);
        }
      });
    });
  });
}

/**
 * The code of each example, and the same markup twice as a parser reads it: where it runs and from the code. Parsed
 * aside from the page, in which the elements have set attributes of their own.
 */
async function parse(page: Page, text: string): Promise<[files: string[], runs: string[], codes: string[]]> {
  const aside = await page.browser().newPage();
  const parsed = await aside.evaluate((source): [string[], string[], string[]] => {
    const parser = new DOMParser();
    const examples = [...parser.parseFromString(source, 'text/html').querySelectorAll('.example')];
    const files = examples.map((example) => example.querySelector('code')!.textContent);
    return [
      files,
      examples.map((example) => example.querySelector('.run')!.innerHTML.trim()),
      files.map((code) => parser.parseFromString(code, 'text/html').body.innerHTML.trim()),
    ];
  }, text);
  await aside.close();
  return parsed;
}

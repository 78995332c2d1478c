import {fixture, nextFrame} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import '../console.js';
import '../../../components/key-figures/define.js';
import '../../../components/timeline/define.js';
import type {ChartElement} from '../../../components/chart/chart-element.js';
import {dataset} from '../../../src/generated/dataset.js';
import {expect, html} from '../displacement-chart/chart.js';

const elements = html`<idlib-displacement-chart></idlib-displacement-chart><idlib-key-figures></idlib-key-figures
  ><idlib-timeline></idlib-timeline>`;

/** Boxes that ask what they hold how wide it is. */
const boxes: Readonly<Record<string, TemplateResult>> = {
  'a row that shares its room out': html`<div style="display: flex; flex-wrap: wrap">${elements}</div>`,
  'a column that sets its items in the middle': html`<div
    style="display: flex; flex-direction: column; align-items: center"
  >
    ${elements}
  </div>`,
  'a float': html`<div style="float: left">${elements}</div>`,
  'an inline block': html`<div style="display: inline-block">${elements}</div>`,
  'a cell of a table': html`<table role="presentation">
    <tbody>
      <tr>
        <td>${elements}</td>
      </tr>
    </tbody>
  </table>`,
  'a grid that ends with what it holds': html`<div style="display: grid; justify-content: start">${elements}</div>`,
};

/** The widths of what was made in a page of a width, drawn. */
async function widths(markup: TemplateResult, page: number): Promise<number[]> {
  await setViewport({width: page, height: 900});
  const box = await fixture<HTMLElement>(markup);
  const made = [...box.querySelectorAll<ChartElement>('idlib-displacement-chart, idlib-key-figures, idlib-timeline')];
  await nextFrame();
  await Promise.all(made.map((element) => element.updateComplete));
  await nextFrame();
  await expect(box).to.be.accessible();
  return made.map(({clientWidth}) => clientWidth);
}

describe('the width of a chart', () => {
  for (const [name, markup] of Object.entries(boxes)) {
    for (const [page, least] of [
      [1000, 500],
      [360, 280],
    ] as const) {
      it(`is one that can be read in ${name}, and no wider than a page of ${page} pixels`, async () => {
        for (const width of await widths(markup, page)) expect(width).to.be.within(least, page);
        expect(document.documentElement.scrollWidth).to.be.at.most(page);
      });
    }
  }

  it('is that of its column, however narrow, where columns share a page', async () => {
    const columns = html`<div style="display: grid; grid-template-columns: repeat(3, 1fr)">${elements}</div>`;
    expect(new Set(await widths(columns, 960))).to.have.length(1);
    expect(document.documentElement.scrollWidth).to.be.at.most(960);
    const row = html`<div style="display: flex">
      <idlib-key-figures style="flex: 1"></idlib-key-figures><idlib-timeline style="flex: 1"></idlib-timeline>
    </div>`;
    const [one, other] = await widths(row, 700);
    expect(Math.abs(one! - other!)).to.be.at.most(1);
    expect(document.documentElement.scrollWidth).to.be.at.most(700);
  });

  it('holds names without a space in them', async () => {
    const long = 'x'.repeat(160);
    const data = {
      ...dataset,
      organizations: dataset.organizations.map((row) => ({...row, nameEn: long, abbreviation: long})),
      places: dataset.places.map((row) => ({...row, nameEn: long})),
    };
    const markup = html`<div>
      <idlib-key-figures .data=${data} summary=${long} heading=${long}></idlib-key-figures>
    </div>`;
    await widths(markup, 500);
    expect(document.documentElement.scrollWidth).to.be.at.most(500);
  });
});

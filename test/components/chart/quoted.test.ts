import {expect, fixture, html} from '@open-wc/testing';
import '../../../components/displacement-chart/define.js';
import '../../../components/figure-table/define.js';
import '../../../components/key-figures/define.js';
import '../../../components/map/define.js';
import '../../../components/timeline/define.js';
import type {ChartElement} from '../../../components/chart/chart-element.js';
import {dataset} from '../../embedded.js';
import '../console.js';

const titles = dataset.reports.flatMap(({title}) => title ?? []);

/** An element, with what opens it pressed where there is something. */
async function opened(
  lang: string,
  tag: string,
  attributes: Record<string, string>,
  press: string,
): Promise<ChartElement> {
  const box = await fixture<HTMLDivElement>(html`<div lang=${lang} style="width: 700px"></div>`);
  const element = document.createElement(tag) as ChartElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  box.append(element);
  await element.updateComplete;
  element.renderRoot.querySelector<HTMLElement>(press)!.click();
  await element.updateComplete;
  return element;
}

/** The texts of an element outside of the drawing and of fields, each with the language it is told to be in. */
function told({renderRoot}: ChartElement): {text: string; lang: string}[] {
  const walk = document.createTreeWalker(renderRoot, NodeFilter.SHOW_TEXT);
  const found: {text: string; lang: string}[] = [];
  while (walk.nextNode()) {
    const parent = walk.currentNode.parentElement;
    if (!parent || parent.closest('svg, style, textarea')) continue;
    found.push({text: walk.currentNode.textContent!, lang: parent.closest<HTMLElement>('[lang]')!.lang});
  }
  return found;
}

const cases: readonly [what: string, tag: string, attributes: Record<string, string>, press: string][] = [
  ['the table of a chart', 'idlib-displacement-chart', {}, '.toggle'],
  ['the table of a map', 'idlib-map', {}, '.toggle'],
  ['the table of a timeline', 'idlib-timeline', {}, '.toggle'],
  ['the evidence of a figure', 'idlib-key-figures', {figures: 'displaced-350000-un-2020'}, '[part=number]'],
  ['the table of figures', 'idlib-figure-table', {columns: 'report number'}, '.expand'],
];

describe('the title of a report', () => {
  for (const lang of ['ar', 'fr']) {
    for (const [what, ...given] of cases) {
      it(`is said to be in its own language in ${what}, in "${lang}"`, async () => {
        const element = await opened(lang, ...given);
        const quoting = told(element).filter(({text}) => titles.some((title) => text.includes(title)));
        expect(quoting).not.to.have.length(0);
        expect(new Set(quoting.map((text) => text.lang))).to.deep.equal(new Set(['en']));
        expect(titles).to.include.members(quoting.map(({text}) => text));
        await expect(element).to.be.accessible();
      });
    }
  }

  it('stays one box with the words around it, also in a narrow table', async () => {
    const element = await opened('ar', ...(cases[0]!.slice(1) as [string, Record<string, string>, string]));
    element.parentElement!.style.width = '320px';
    const cells = [...element.renderRoot.querySelectorAll('td:last-child')];
    expect(cells.map(({childElementCount}) => childElementCount)).to.deep.equal(cells.map(() => 1));
    const loose = cells
      .flatMap(({childNodes}) => [...childNodes])
      .filter((node) => node instanceof Text && node.data.trim());
    expect(loose).to.have.length(0);
  });

  it('needs no mark in a page of its language', async () => {
    const element = await opened('en', ...(cases[0]!.slice(1) as [string, Record<string, string>, string]));
    expect(element.renderRoot.querySelectorAll('bdi')).to.have.length(0);
  });
});

describe('the phrase that was printed', () => {
  it('is said to be in its own language', async () => {
    const element = await opened('ar', 'idlib-figure-table', {columns: 'value_verbatim note'}, '.expand');
    const row = element.renderRoot.querySelector('#row-displaced-350000-un-2020 bdi[lang=en]');
    expect(row!.textContent).to.equal('around 350,000');
  });
});

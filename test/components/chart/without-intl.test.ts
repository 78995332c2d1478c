import {fixture, waitUntil} from '@open-wc/testing';
import {html, type LitElement} from 'lit';
import '../../../components/elements.js';
import '../console.js';
import {expect} from '../displacement-chart/chart.js';

const constructors = ['Collator', 'DateTimeFormat', 'ListFormat', 'NumberFormat', 'PluralRules', 'Segmenter'] as const;

/** Which objects of `Intl` are made meanwhile. */
async function made(meanwhile: () => Promise<void>): Promise<string[]> {
  const original = Object.getOwnPropertyDescriptors(Intl);
  const names: string[] = [];
  const construct = (target: object, given: unknown[]) => {
    names.push((target as {name: string}).name);
    return Reflect.construct(target as new () => object, given) as object;
  };
  for (const name of constructors) {
    Object.defineProperty(Intl, name, {configurable: true, value: new Proxy(Intl[name] as object, {construct})});
  }
  try {
    await meanwhile();
  } finally {
    Object.defineProperties(Intl, original);
  }
  return names;
}

async function draw(tag: string, width: number, attributes: Readonly<Record<string, string>> = {}) {
  const element = document.createElement(tag) as LitElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await fixture(html`<div lang="en" style="width: ${width}px">${element}</div>`);
  element.scrollIntoView();
  // It is drawn as it comes near, of which an engine may tell some frames later.
  await waitUntil(() => element.renderRoot?.textContent.trim(), `${tag} is drawn`);
  await element.updateComplete;
  return element;
}

/** What a reader may do first with each element. */
const acts: Readonly<Record<string, string>> = {
  'idlib-displacement-chart': '[role=option]',
  'idlib-casualty-chart': '[role=option]',
  'idlib-map': '[role=option]',
  'idlib-timeline': '[role=option]',
  'idlib-key-figures': 'button',
  'idlib-figure-table': '.expand',
  'idlib-dashboard': '.reset',
};

// The first one costs a page more than a chart.
describe('English on an element of the embedded dataset', () => {
  for (const [tag, opens] of Object.entries(acts)) {
    it(`needs no Intl object of ${tag}, at any width, nor for what a figure opens into`, async () => {
      const names = await made(async () => {
        for (const width of [280, 320, 375, 414, 500, 600, 700, 768, 900, 1024, 1280, 1600]) {
          const element = await draw(tag, width, {controls: 'table'});
          expect(element.renderRoot.textContent.length).to.be.above(100);
          const control = element.renderRoot.querySelector<HTMLElement | SVGElement>(opens)!;
          control.focus();
          control.dispatchEvent(new MouseEvent('click', {bubbles: true}));
          element.renderRoot.querySelector<HTMLElement>('.toggle')?.click();
          await element.updateComplete;
        }
        await draw(tag, 700, {source: 'un'});
        await draw(tag, 700, {'as-of': '2019-12'});
      });
      expect(names).to.deep.equal([]);
    });
  }

  it('needs none of idlib-figure, opened', async () => {
    const names = await made(async () => {
      for (const ref of ['displaced-350000-un-2020', 'at-risk-650000-irc-2020']) {
        const element = await draw('idlib-figure', 500, {ref, show: 'counted period source'});
        element.renderRoot.querySelector<HTMLElement>('#number')!.click();
        await element.updateComplete;
        expect(element.renderRoot.textContent.length).to.be.above(100);
      }
    });
    expect(names).to.deep.equal([]);
  });

  it('needs one where other numerals are asked for', async () => {
    const names = await made(async () => void (await draw('idlib-displacement-chart', 700, {numbering: 'arab'})));
    expect(names).to.include('NumberFormat');
  });
});

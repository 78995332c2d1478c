/** What comes out on paper of the gallery's pages, on A4 with margins of 12 mm. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {openGallery, type Gallery} from './served-gallery.js';

/** What is left of a sheet between its margins, in pixels of CSS. */
const SHEET = {width: Math.round(((210 - 24) / 25.4) * 96), height: Math.round(((297 - 24) / 25.4) * 96)};
const margin = {top: '12mm', right: '12mm', bottom: '12mm', left: '12mm'};

let gallery: Gallery;
before(async () => (gallery = await openGallery()));
after(() => gallery.close());

/** A page as it is laid out for paper. */
async function onPaper(name: string): Promise<Page> {
  const {page} = await gallery.visit(`${name}.html`, {width: SHEET.width});
  await page.emulateMediaType('print');
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return page;
}

/** How many sheets a page takes. */
async function sheets(page: Page): Promise<number> {
  const pdf = Buffer.from(await page.pdf({format: 'A4', margin})).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)!.length;
}

describe('the dashboard on paper', () => {
  let page: Page;
  before(async () => (page = await onPaper('dashboard')));
  after(() => page.close());

  it('has a line of what was chosen in place of its filters', async () => {
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('idlib-dashboard')].map(({renderRoot}) => ({
        controls: [...renderRoot.querySelectorAll('.filters :is(select, input, button)')].filter((control) =>
          control.checkVisibility(),
        ).length,
        chosen: renderRoot.querySelector<HTMLElement>('.state')!.innerText.replace(/\s+/g, ' ').trim(),
      })),
    );
    assert.ok(found.length > 1);
    for (const {controls, chosen} of found) {
      assert.equal(controls, 0);
      assert.match(chosen, /^\d+ of \d+ figures?/);
    }
    assert.ok(found.some(({chosen}) => /Source: International Rescue Committee/.test(chosen)));
  });

  it('keeps the heading and the sources of each chart, and no drawing wider than the sheet', async () => {
    const charts = await page.evaluate(() =>
      [...document.querySelectorAll('idlib-dashboard')].flatMap((dashboard) =>
        [...dashboard.renderRoot.querySelectorAll<HTMLElement>('.part')].flatMap((part) => {
          const root = part.shadowRoot!;
          const drawing = root.querySelector('.drawing > svg');
          if (!root.querySelector('[part=heading]') || !root.querySelector('[part=sources]')) return [];
          const width = drawing?.getBoundingClientRect().width ?? 0;
          const ends = [...root.querySelectorAll('[part=heading], [part=sources]')];
          return [{tag: part.localName, width, whole: ends.every((end) => end.checkVisibility())}];
        }),
      ),
    );
    assert.ok(charts.length > 5);
    for (const {tag, width, whole} of charts) {
      assert.ok(whole, tag);
      assert.ok(width <= SHEET.width, `${tag}: ${width}`);
    }
  });
});

for (const [name, most] of [
  ['dashboard', 22],
  ['displacement-chart', 20],
  ['article-ar', 3],
] as const) {
  it(`${name} takes ${most} sheets at the most`, async () => {
    const page = await onPaper(name);
    const count = await sheets(page);
    await page.close();
    assert.ok(count > 1 && count <= most, String(count));
  });
}

it('draws no chart of an article over the end of a sheet', async () => {
  for (const name of ['article-en', 'article-ar', 'article-fr']) {
    const page = await onPaper(name);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const parts = await page.evaluate(() =>
      [...document.querySelectorAll('idlib-displacement-chart, idlib-casualty-chart')].flatMap((chart) =>
        [...chart.shadowRoot!.querySelectorAll('.paper svg')]
          .filter((svg) => svg.getClientRects().length && !svg.closest('.key'))
          .map((svg) => [getComputedStyle(svg).breakInside, svg.getBoundingClientRect().height] as const),
      ),
    );
    await page.close();
    assert.ok(parts.length > 0);
    // What is not to be broken, and fits, comes out whole.
    for (const [rule, height] of parts) {
      assert.equal(rule, 'avoid');
      assert.ok(height <= SHEET.height, `${name}: ${height}`);
    }
  }
});

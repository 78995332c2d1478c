/** What comes out on paper: with a script, and of what a server wrote. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {renderToString} from '../../src/static/index.js';
import type {Site} from '../site.js';
import {emulate, equip, openStage, perform, settle} from './stage.js';

/** What is left of sheets between margins of a centimetre, in pixels of CSS. */
const margin = {top: '1cm', right: '1cm', bottom: '1cm', left: '1cm'};
const A4 = {format: 'A4', width: 718} as const;
const LETTER = {format: 'Letter', width: 740, height: 980} as const;
const drawn = ['casualty-chart', 'timeline', 'map', 'displacement-chart'] as const;

let site: Site;
before(async () => (site = await openStage()));
after(() => site.close());

/** How many sheets a page takes. */
async function sheets(page: Page, {format}: typeof A4 | typeof LETTER): Promise<number> {
  const pdf = Buffer.from(await page.pdf({format, margin})).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)!.length;
}

/** An element as it is laid out for a sheet of that width, when its page is about to be printed. */
async function onPaper(name: (typeof drawn)[number] | 'dashboard', lang: string, width: number): Promise<Page> {
  const page = await perform(site, name, {lang, width, print: true});
  // All that it can show, where its row asks for less.
  await page.$eval(`idlib-${name}`, (element) => Object.assign(element, {indicator: null, group: null}));
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await settle(page);
  return page;
}

/** The same of what a server wrote, without a script. */
async function written(name: string, lang: string, width: number): Promise<Page> {
  const {page} = await site.visit(`<body>${renderToString(`idlib-${name}`, {}, {language: lang})}`, {lang, width});
  await equip(page);
  await emulate(page, [], true);
  return page;
}

interface Part {
  readonly figures: readonly string[];
  readonly height: number;
  readonly whole: boolean;
  /** What reaches over an end of the part, though some of it is in it. */
  readonly cut: readonly string[];
}

/** The parts of the picture that the page shows on paper, and all that is drawn in them. */
function partsOf(page: Page, name: string): Promise<Part[]> {
  return page.$eval(`idlib-${name}`, (element) => {
    const root = element.shadowRoot!;
    const pictures = [...root.querySelectorAll<SVGSVGElement>('.drawing > svg')].filter(
      (svg) => svg.getClientRects().length,
    );
    return pictures.map((svg) => {
      const {top, bottom, height} = svg.getBoundingClientRect();
      const {breakInside, overflow} = getComputedStyle(svg);
      const things = svg.querySelectorAll('text, [role=img] > :is(path, rect, circle, ellipse, g):not(.target)');
      const cut = [...things].filter((thing) => {
        const box = thing.getBoundingClientRect();
        const within = Math.min(box.bottom, bottom) - Math.max(box.top, top);
        return within > 0.5 && box.height - within > 0.5;
      });
      return {
        height,
        whole: breakInside === 'avoid' && overflow === 'hidden',
        figures: [...svg.querySelectorAll('[role=img]')].map((figure) => figure.getAttribute('aria-label')!),
        cut: cut.map((thing) => `${thing.localName} ${thing.textContent.trim()}`),
      };
    });
  });
}

for (const [how, open] of [
  ['with a script', onPaper],
  ['written on a server, without a script,', written],
] as const) {
  describe(`a picture on paper, ${how}`, () => {
    for (const name of drawn) {
      it(`${name} comes in parts that fit a sheet, each with its marks and words whole, in en and ar`, async () => {
        for (const [lang, {width}] of [
          ['en', A4],
          ['ar', LETTER],
        ] as const) {
          const page = await open(name, lang, width);
          const parts = await partsOf(page, name);
          await page.close();
          if (name === 'casualty-chart' || name === 'timeline') assert.ok(parts.length > 4);
          for (const {cut, whole, height} of parts) {
            assert.deepEqual(cut, [], lang);
            assert.ok(whole && height < LETTER.height - 200, `${lang}: ${height}`);
          }
          const figures = parts.flatMap((part) => part.figures);
          assert.ok(figures.length > 3);
          assert.equal(new Set(figures).size, figures.length, 'each once');
        }
      });
    }
  });
}

it('has one picture of each kind on paper, in a width of its own, and the one in view again afterwards', async () => {
  const page = await onPaper('casualty-chart', 'en', 360);
  const shown = () =>
    page.$eval('main > *', (element) =>
      [...element.shadowRoot!.querySelectorAll('.drawing')]
        .filter((drawing) => drawing.getClientRects().length)
        .map((drawing) => Number(drawing.querySelector('svg')!.getAttribute('width'))),
    );
  assert.deepEqual(await shown(), [640]);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await emulate(page, []);
  await settle(page);
  assert.deepEqual(await shown(), [332]);
  await page.close();
});

it('leaves the focus where it is', async () => {
  const page = await perform(site, 'timeline');
  await page.focus('#before');
  for (const key of ['Tab', 'Tab', 'ArrowDown'] as const) await page.keyboard.press(key);
  const focus = () => page.$eval('main > *', (element) => element.shadowRoot!.activeElement?.id);
  const found = await focus();
  assert.match(found!, /./);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await settle(page);
  assert.equal(await focus(), found);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await settle(page);
  assert.equal(await focus(), found);
  await page.close();
});

it('keeps an element beside a text as narrow on paper as it is there', async () => {
  const {page} = await site.visit(
    '<div style="inline-size: 300px"><script type="module" src="/dist/elements/casualty-chart.js"></script><idlib-casualty-chart></idlib-casualty-chart></div>',
    {width: 1100},
  );
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const width = await page.$eval('idlib-casualty-chart', (chart) =>
    chart.shadowRoot!.querySelector('.paper svg')!.getAttribute('width'),
  );
  assert.equal(width, '272');
  await page.close();
});

describe('the dashboard on paper', () => {
  for (const [how, open] of [
    ['with a script', onPaper],
    ['written on a server', written],
  ] as const) {
    it(`takes ten sheets at the most, ${how}`, async () => {
      for (const [lang, sheet] of [
        ['en', A4],
        ['ar', LETTER],
      ] as const) {
        const page = await open('dashboard', lang, sheet.width);
        const count = await sheets(page, sheet);
        await page.close();
        assert.ok(count > 5 && count <= 10, `${lang}: ${count}`);
      }
    });
  }

  it('has its figures as a table in small type, whose header can stand on each sheet', async () => {
    const page = await onPaper('dashboard', 'fr', A4.width);
    const found = await page.$eval('main > *', (dashboard) => {
      const table = dashboard.shadowRoot!.querySelector('idlib-figure-table')!.shadowRoot!;
      const head = table.querySelector('thead')!;
      const {display, breakInside} = getComputedStyle(head);
      const row = table.querySelector('tbody tr')!;
      return {
        display,
        breakInside,
        row: getComputedStyle(row).display,
        size: parseFloat(getComputedStyle(row).fontSize),
        rows: table.querySelectorAll('tbody tr').length,
        buttons: [...table.querySelectorAll('button')].filter(
          (button) => button.getClientRects().length && !button.closest('tbody'),
        ).length,
      };
    });
    await page.close();
    assert.deepEqual(found, {
      display: 'table-header-group',
      breakInside: 'avoid',
      row: 'table-row',
      size: 10.4,
      rows: 46,
      buttons: 0,
    });
  });
});

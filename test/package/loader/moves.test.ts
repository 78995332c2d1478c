import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';
import {openSite, type Site} from '../../site.js';
import {chartLink, numberLink, script, settled, shown, VIEW} from './page.js';

const text = `<p>${'An article goes on for some lines here. '.repeat(16)}</p>`;
const styles = '<style>body{max-width:44rem;margin:auto;font:16px/1.5 system-ui}</style>';

/** How far the page has moved under its reader: the layout shifts of a visit, added up. */
async function moved(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const values = list.getEntries().map((entry) => (entry as PerformanceEntry & {value: number}).value);
          resolve(values.reduce((sum, value) => sum + value, 0));
        }).observe({type: 'layout-shift', buffered: true});
        setTimeout(() => resolve(0), 500);
      }),
  );
}

describe('the loader, under a reader', () => {
  let site: Site;
  before(async () => (site = await openSite()));
  after(() => site.close());
  const visit = (html: string) => site.visit(styles + html + script);

  it('moves nothing that is in view, of a chart below it or above it', async () => {
    const {page} = await visit(`${text.repeat(9)}<p>${chartLink}</p>${text.repeat(9)}`);
    for (const way of [80, -80]) {
      for (let step = 0; step < 30; step++) {
        await page.mouse.wheel({deltaY: way});
        await pause(20);
      }
    }
    await shown(page, 'idlib-displacement-chart');
    assert.equal(await moved(page), 0);
  });

  it('moves nothing where a number takes the place of its words', async () => {
    const {page} = await visit(`${text}<p>The UN says that ${numberLink} people fled.</p>${text}`);
    await shown(page, 'idlib-figure');
    assert.equal(await moved(page), 0);
  });

  it('moves the page once where a chart is in the first view, less than where a figure keeps its place', async () => {
    const image = `<img alt="" width="704" height="440" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>">`;
    const figure = `<figure data-idlib="idlib-displacement-chart?source=un">${image}<figcaption>Two figures.</figcaption></figure>`;
    const shifts: number[] = [];
    for (const html of [`<p>${chartLink}</p>`, figure]) {
      const {page} = await visit(`${text}${html}${text.repeat(3)}`);
      await shown(page, 'idlib-displacement-chart');
      shifts.push(await moved(page));
    }
    const [ofLink, ofFigure] = shifts as [number, number];
    assert.ok(ofLink < 0.35, `a link: ${ofLink}`);
    assert.ok(ofFigure < 0.05, `a figure: ${ofFigure}`);
  });

  it('waits while a reader is at the link', async () => {
    const {page} = await site.visit(`<p>${chartLink}</p><a id="next" href="${VIEW}">Next</a>`);
    await page.focus('p > a');
    await page.evaluate(() => {
      const loader = document.createElement('script');
      loader.type = 'module';
      loader.src = 'dist/loader.js';
      document.head.append(loader);
    });
    await settled(page);
    assert.equal(await page.$eval('p', (p) => p.innerHTML), chartLink);
    await page.focus('#next');
    await shown(page, 'idlib-displacement-chart');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'next');
  });

  it('lets the page rest when it is left, and come back as it was', async () => {
    const {page, messages} = await visit(`<p>${chartLink}</p>`);
    await shown(page, 'idlib-displacement-chart');
    await page.evaluate(() => {
      addEventListener('pageshow', ({persisted}) => (document.title = persisted ? 'kept' : 'new'));
    });
    const address = page.url();
    await page.goto(new URL('/page-0.html', address).href);
    await page.goBack();
    await settled(page);
    assert.equal(await page.title(), 'kept');
    assert.equal(
      await page.$eval('p', (p) => p.innerHTML),
      `<idlib-displacement-chart source="un">${chartLink}</idlib-displacement-chart>`,
    );
    await page.evaluate(
      (html) => document.body.insertAdjacentHTML('beforeend', html),
      `<p id="later">${chartLink}</p>`,
    );
    await shown(page, '#later > idlib-displacement-chart');
    assert.deepEqual(messages, []);
  });
});

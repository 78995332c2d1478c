import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {readDataPackage, readTables} from '../../src/build/read-dataset.js';
import {describe as tell, parseFigures, select} from '../../src/index.js';
import type {Figure} from '../../src/model/figure.js';
import {faultsOf} from '../axe.js';
import {dataset, headline} from '../embedded.js';
import {assertShows, visit, type Visitor} from './visitor.js';

const {figures} = dataset;
const displaced = select(figures, {series: 'displacement'});
const own = parseFigures(
  await (async (folder) => readTables(folder, await readDataPackage(folder)))(
    new URL('../../demo/datasets/own/', import.meta.url),
  ),
);
const ids = (list: readonly Figure[]) => list.map(({id}) => id);
const words = (list: readonly Figure[]) => list.map((figure) => tell(figure));

/** How often the chart is taken away and shown again. */
const TIMES = 50;

/** What holds of the page of every app, whatever it was made with. */
export function facts(browser: () => Browser, url: () => string): void {
  let visitor: Visitor;
  let page: Page;
  before(async () => {
    visitor = await visit(browser(), url());
    ({page} = visitor);
  });
  after(() => page.close());

  it('draws the figures that it lists', async () => {
    await assertShows(page, {drawn: ids(headline), listed: words(displaced), count: '5 of 5 figures'});
    const chart = await page.$eval('idlib-displacement-chart', ({shadowRoot}) => ({
      marks: shadowRoot!.querySelectorAll('.drawing > svg :is(.dot, .edge)').length,
      words: shadowRoot!.querySelector('.drawing')!.textContent,
      height: shadowRoot!.querySelector('.drawing > svg')!.clientHeight,
    }));
    assert.equal(chart.marks, 5);
    assert.match(chart.words, /around 350,000/);
    assert.ok(chart.height > 200);
    assert.deepEqual(await faultsOf(page), []);
  });

  it('draws the same chart anew as its filters change', async () => {
    await page.$eval('idlib-displacement-chart', (chart) => (chart.id = 'same'));
    await choose(page, 'select', 'un');
    const un = headline.filter(({source}) => source === 'un');
    await assertShows(page, {drawn: ids(un), listed: words(un), count: '2 of 5 figures'});
    await choose(page, '[type=date]', '2019-12-31');
    const early = un.slice(0, 1);
    await assertShows(page, {drawn: ids(early), listed: words(early), count: '1 of 5 figures'});
    await choose(page, 'select', '');
    await choose(page, '[type=date]', '');
    await assertShows(page, {drawn: ids(headline), count: '5 of 5 figures'});
    assert.equal((await page.$$('idlib-displacement-chart#same')).length, 1);
  });

  it('says in words what a reader chooses in the chart', async () => {
    const [, second] = headline;
    await page.$eval('>>> [role=option]', (option) => (option as SVGElement).focus());
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await assertShows(page, {chosen: tell(second!)});
  });

  it('gives the chart another dataset, and its own back', async () => {
    await page.click('[type=checkbox]');
    const listed = own.figures.map((figure) => tell(figure, {dataset: own}));
    await assertShows(page, {
      listed,
      count: '4 of 4 figures',
      chosen: 'Choose a figure in the chart: it is said here in words.',
    });
    assert.deepEqual((await drawnIds(page)).toSorted(), ids(own.figures).toSorted());
    await page.click('[type=checkbox]');
    await assertShows(page, {drawn: ids(headline), listed: words(displaced)});
  });

  it(`leaves nothing behind when the chart is taken away ${TIMES} times`, async () => {
    // A page of its own, as what tests hold is held.
    const fresh = await visit(browser(), url());
    await assertShows(fresh.page, {drawn: ids(headline)});
    const client = await fresh.page.createCDPSession();
    await client.send('Performance.enable');
    const listeners = async () => {
      await client.send('HeapProfiler.collectGarbage');
      const {metrics} = await client.send('Performance.getMetrics');
      return metrics.find(({name}) => name === 'JSEventListeners')!.value;
    };
    await takeAway(fresh.page, 5);
    const heard = await listeners();
    await takeAway(fresh.page, TIMES);
    await assertShows(fresh.page, {drawn: ids(headline)});
    // The one in the page; React keeps what it showed last until it shows something else.
    // What was just taken away may wait for a frame or two before it can be collected.
    let charts = await countCharts(fresh.page);
    for (let turn = 0; charts > 2 && turn < 20; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      charts = await countCharts(fresh.page);
    }
    assert.ok(charts === 1 || charts === 2, `${charts} charts are in memory`);
    assert.ok((await listeners()) <= heard, `listeners grow from ${heard} to ${await listeners()}`);
    assert.deepEqual(fresh.messages, []);
    await fresh.page.close();
  });

  it('says nothing on the console, and asks nothing of other sites', () => {
    assert.deepEqual(visitor.messages, []);
    assert.deepEqual(visitor.elsewhere, []);
  });
}

const drawnIds = (page: Page) => page.$$eval('>>> [role=option]', (options) => options.map(({id}) => id));

/** Sets a filter as a reader does; the setter is the browser's own, as React has one of its own for each field. */
async function choose(page: Page, selector: string, value: string): Promise<void> {
  await page.$eval(
    selector,
    (field, value) => {
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!.set!.call(field, value);
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, {bubbles: true}));
    },
    value,
  );
}

/** Presses the button that takes the chart away and shows it again, each once it has been drawn. */
async function takeAway(page: Page, times: number): Promise<void> {
  await page.evaluate(async (count) => {
    const button = document.querySelector('button')!;
    for (let time = 0; time < 2 * count; time++) {
      const before = document.querySelector('idlib-displacement-chart');
      button.click();
      while (!before === !document.querySelector('idlib-displacement-chart')) await new Promise(requestAnimationFrame);
      await document.querySelector('idlib-displacement-chart')?.updateComplete;
      await new Promise(requestAnimationFrame);
    }
  }, times);
}

/** How many charts there are in the memory of a page, in it or not, after what can be let go of is gone. */
async function countCharts(page: Page): Promise<number> {
  const prototype = await page.evaluateHandle(
    () => customElements.get('idlib-displacement-chart')!.prototype as object,
  );
  const charts = await page.queryObjects(prototype);
  const count = await charts.evaluate(({length}) => length);
  await Promise.all([prototype.dispose(), charts.dispose()]);
  return count;
}

import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {headline} from '../embedded.js';
import {assertShows, visit} from './visitor.js';

/** What holds of a page that was written on a server, before its script comes and as it comes. */
export function written(browser: () => Browser, url: () => string): void {
  it('shows the chart and follows the filters without a script', async () => {
    const {page, messages} = await visit(browser(), url(), {script: false});
    const marks = () =>
      page.$$eval('>>> .drawing > svg', (drawings) => {
        const seen = drawings.find((drawing) => drawing.getClientRects().length);
        return seen!.querySelectorAll(':is(.dot, .edge)').length;
      });
    assert.equal(await marks(), 5);
    await page.select('select', 'un');
    await Promise.all([page.waitForNavigation(), page.$eval('form', (form) => form.submit())]);
    assert.equal(await marks(), 2);
    assert.equal((await page.$$('main ul > li')).length, 2);
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('moves nothing as the script takes the chart over', async () => {
    const page = await browser().newPage();
    await page.setViewport({width: 900, height: 1000});
    await page.goto(`${url()}?source=irc`, {waitUntil: 'networkidle0'});
    const irc = headline.filter(({source}) => source === 'irc');
    await assertShows(page, {drawn: irc.map(({id}) => id), count: '1 of 5 figures'});
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const shifts = list.getEntries() as (PerformanceEntry & {value: number})[];
            resolve(shifts.reduce((sum, {value}) => sum + value, 0));
          }).observe({type: 'layout-shift', buffered: true});
          setTimeout(() => resolve(0), 200);
        }),
    );
    assert.ok(moved < 0.01, `the page moves by ${moved}`);
    await page.close();
  });

  it('draws what there is where an address asks for what there is not', async () => {
    const {page, messages} = await visit(browser(), `${url()}?source=%3Cscript%3E&as-of=2019-02-31`);
    await assertShows(page, {drawn: headline.map(({id}) => id), count: '5 of 5 figures'});
    assert.deepEqual(messages, []);
    await page.close();
  });
}

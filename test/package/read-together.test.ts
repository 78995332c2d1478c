/** Many elements of a page that show some of one large file, which is fetched and read once for all of them. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {pathToFileURL} from 'node:url';
import {dist} from '../../src/build/paths.js';
import type {Tables} from '../../src/model/parse.js';
import {eventTables} from '../bench/rows.js';
import {ucdpParts} from '../formats/published/ucdp-file.js';
import {openSite, strictPolicy, type Site} from '../site.js';

describe('a large file of which many elements of a page show some', () => {
  const folder = mkdtempSync(join(tmpdir(), 'idlib-together-'));
  let site: Site;
  before(async () => {
    const shipped = JSON.parse(readFileSync(new URL('datasets/dataset.json', dist), 'utf8')) as Tables;
    writeFileSync(join(folder, 'own.json'), JSON.stringify(eventTables(3000, shipped)));
    writeFileSync(join(folder, 'ged.csv'), [...ucdpParts(20_000)].join(''));
    site = await openSite({tables: pathToFileURL(`${folder}/`)});
  });
  after(async () => {
    await site.close();
    rmSync(folder, {recursive: true});
  });
  const visit = (html: string) => site.visit(html, {policy: strictPolicy, until: 'load'});

  it('is read once for all charts that show some of it', async () => {
    const chart = '<idlib-casualty-chart src="/tables/own.json" figures="event-1 event-2999"></idlib-casualty-chart>';
    const script = '<script type="module" src="dist/elements/casualty-chart.js"></script>';
    const {page: visited, requests} = await visit(script + chart.repeat(8));
    await visited.waitForFunction(() =>
      [...document.querySelectorAll('idlib-casualty-chart')].every(({status}) => status === 'ready'),
    );
    assert.equal(requests.filter((path) => path === '/tables/own.json').length, 1);
    await visited.close();
  });

  it('is read once for all numbers in sentences that come together', async () => {
    const src = '/tables/ged.csv';
    const first = Array.from(
      {length: 20},
      (_, place) => `<idlib-figure ref="ucdp-${place + 1}" src="${src}"></idlib-figure>`,
    );
    const {page: visited, requests} = await visit(
      `<script type="module" src="dist/elements/figure.js"></script><p>${first.join(', ')}</p>`,
    );
    await visited.evaluate((src) => {
      for (let id = 21; id <= 40; id++) {
        document
          .querySelector('p')!
          .append(Object.assign(document.createElement('idlib-figure'), {ref: `ucdp-${id}`, src}));
      }
    }, src);
    const settled = () =>
      visited.waitForFunction(
        () => {
          const statuses = [...document.querySelectorAll('idlib-figure')].map(({status}) => status);
          return !statuses.includes('loading') && statuses;
        },
        {timeout: 120_000},
      );
    const asked = () => requests.filter((path) => path === src).length;
    assert.deepEqual(await (await settled()).jsonValue(), Array(40).fill('ready'));
    assert.ok(asked() === 1 || asked() === 2, `${asked()} times for 40 numbers`);
    const before = asked();
    await visited.evaluate(() => {
      const number = document.querySelector('idlib-figure')!;
      number.ref = 'ucdp-50';
      return number.updateComplete;
    });
    assert.equal(((await (await settled()).jsonValue()) as string[])[0], 'ready');
    assert.equal(asked(), before + 1);
    await visited.close();
  });

  it('is read once for all charts that ask for parts of it, and for each of more files than a host is asked for', async () => {
    const charts = (attributes: readonly string[]) =>
      '<script type="module" src="dist/elements/casualty-chart.js"></script>' +
      attributes.map((each) => `<idlib-casualty-chart ${each}>What the page says.</idlib-casualty-chart>`).join('');
    const drawn = async (attributes: readonly string[]) => {
      const {page: visited, requests, messages} = await visit(charts(attributes));
      const found = await visited.waitForFunction(
        () => {
          const all = [...document.querySelectorAll('idlib-casualty-chart')];
          return all.some(({status}) => status === 'loading')
            ? null
            : all.map((chart) => chart.description || chart.status);
        },
        {timeout: 120_000},
      );
      const descriptions = (await found.jsonValue())!;
      await visited.close();
      const asked = requests.filter((path) => path.includes('.csv'));
      return {descriptions, asked, told: messages.filter((text) => text.includes('columns not kept')).length};
    };
    const places = Array.from({length: 11}, (_, place) => `place="inventia-${place + 1}" from="2020" to="2021-01"`);
    const together = await drawn(places.map((wish) => `src="/tables/ged.csv" ${wish}`));
    assert.deepEqual([together.asked.length, together.told], [1, 1]);
    assert.equal(new Set(together.descriptions).size, places.length);
    const apart = await drawn(places.map((wish, file) => `src="/tables/ged.csv?${file}" ${wish}`));
    assert.deepEqual(apart.descriptions, together.descriptions);
    assert.deepEqual([apart.asked.length, apart.told], [places.length, places.length]);
  });

  it('is drawn for who asks for little where another element asks for too much', async () => {
    const {page: visited, requests} = await visit(
      '<script type="module" src="dist/idlib.js"></script>' +
        '<idlib-figure-table src="/tables/ged.csv" lang="en">All.</idlib-figure-table>' +
        '<idlib-figure-table src="/tables/ged.csv" lang="en" place="inventia-3" from="2020" to="2020-02">Few.</idlib-figure-table>',
    );
    const statuses = await visited.waitForFunction(
      () => {
        const found = [...document.querySelectorAll('idlib-figure-table')].map(({status}) => status);
        return !found.includes('loading') && found;
      },
      {timeout: 120_000},
    );
    assert.deepEqual(await statuses.jsonValue(), ['error', 'ready']);
    assert.equal(requests.filter((path) => path === '/tables/ged.csv').length, 1);
    await visited.close();
  });

  it('is read for those who stay where one of them goes, and for none that is gone', async () => {
    const {page: visited, requests} = await visit(
      '<script type="module" src="dist/elements/casualty-chart.js"></script>',
    );
    const status = await visited.evaluate(async () => {
      const charts = ['inventia-1', 'inventia-2', 'inventia-3'].map((place) =>
        Object.assign(document.createElement('idlib-casualty-chart'), {src: '/tables/ged.csv', place, from: '2020'}),
      );
      document.body.append(...charts);
      charts[0]!.remove();
      await new Promise((done) => window.setTimeout(done, 200));
      charts[1]!.remove();
      while (charts[2]!.status === 'loading') await new Promise(requestAnimationFrame);
      const found = charts[2]!.status;
      charts[2]!.remove();
      for (const chart of charts) {
        document.body.append(chart);
        chart.remove();
      }
      return found;
    });
    assert.equal(status, 'ready');
    await setTimeout(500);
    assert.equal(requests.filter((path) => path === '/tables/ged.csv').length, 1);
    assert.equal(visited.workers().length, 0);
    await visited.close();
  });
});

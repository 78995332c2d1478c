/** A large file as the field publishes it, in a page: read off its thread, with words, and until a reader stops it. */
import assert from 'node:assert/strict';
import {closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {pathToFileURL} from 'node:url';
import type {Page} from 'puppeteer-core';
import {dist} from '../../src/build/paths.js';
import {formatCsv} from '../../src/formats/csv.js';
import {columnsOf} from '../../src/formats/json.js';
import {describe as describeFigure, select} from '../../src/index.js';
import type {TableName} from '../../src/model/figure.js';
import {parseFigures, tableNames, type Tables} from '../../src/model/parse.js';
import type {Row} from '../../src/model/rows.js';
import {eventTables} from '../bench/rows.js';
import {ucdpParts} from '../formats/published/ucdp-file.js';
import {openSite, strictPolicy, type Site} from '../site.js';

/** What is asked of the file: a few of its hundreds of thousands of figures. */
const asked = {place: 'inventia-3', from: '2020', to: '2021-01'};

const page = (attributes: string) =>
  `<script type="module" src="dist/elements/casualty-chart.js"></script>` +
  `<idlib-casualty-chart ${attributes}>What the page says meanwhile.</idlib-casualty-chart>`;

/** What the chart says and shows now. */
const state = (visited: Page) =>
  visited.evaluate(() => {
    const chart = document.querySelector('idlib-casualty-chart')!;
    const root = chart.shadowRoot!;
    return {
      status: chart.status,
      words: root.querySelector('[role=status]')?.textContent ?? '',
      button: root.querySelector('[part=notice] button')?.textContent ?? '',
      figures: root.querySelectorAll('[role=option]').length,
    };
  });

const settled = (visited: Page) =>
  visited.waitForFunction(() => document.querySelector('idlib-casualty-chart')!.status !== 'loading', {
    timeout: 120_000,
  });

describe('a dataset of thousands of figures in a page under the strictest policy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'idlib-datasets-'));
  const ids = 'event-1 event-700 event-2999';
  let site: Site;
  let drawn: string[] = [];
  before(async () => {
    const shipped = JSON.parse(readFileSync(new URL('datasets/dataset.json', dist), 'utf8')) as Tables;
    const tables = eventTables(3000, shipped) as Record<TableName, Row[]>;
    const resources = tableNames.map((name) => ({name, path: `${name}.csv`}));
    writeFileSync(join(folder, 'own.json'), JSON.stringify(tables));
    writeFileSync(join(folder, 'few.json'), JSON.stringify({...tables, figures: tables.figures.slice(0, 500)}));
    writeFileSync(join(folder, 'datapackage.json'), JSON.stringify({resources}));
    for (const name of tableNames) writeFileSync(join(folder, `${name}.csv`), formatCsv(columnsOf(name), tables[name]));
    const dataset = parseFigures(tables);
    drawn = select(dataset.figures, {id: ids.split(' ')}, {dataset}).map((figure) => describeFigure(figure, {dataset}));
    site = await openSite({own: pathToFileURL(`${folder}/`)});
  });
  after(async () => {
    await site.close();
    rmSync(folder, {recursive: true});
  });

  for (const [where, file, more, reads] of [
    ['by a worker, from one JSON file', 'own.json', '', 'data-worker.js'],
    ['by a worker, from a package of tables', 'datapackage.json', '', 'data-worker.js'],
    ['by the page where it allows no worker', 'own.json', "; worker-src 'none'", 'data-worker.js'],
    ['by the page alone where it is small', 'few.json', '', 'reader.js'],
  ] as const) {
    it(`is read ${where}`, async () => {
      const {page: visited} = await site.visit(
        page(`src="/own/${file}" figures="${file === 'few.json' ? 'event-1' : ids}"`),
        {
          policy: strictPolicy + more,
          until: 'load',
        },
      );
      await settled(visited);
      const {status, described, scripts} = await visited.evaluate(async () => {
        const chart = document.querySelector('idlib-casualty-chart')!;
        await chart.updateComplete;
        const scripts = performance.getEntriesByType('resource').map(({name}) => name.split('/').at(-1)!);
        return {status: chart.status, described: chart.description, scripts};
      });
      assert.equal(status, 'ready');
      assert.equal(
        scripts.findLast((name) => /reader|worker/.test(name)),
        reads,
      );
      if (file !== 'few.json') for (const sentence of drawn) assert.ok(described.includes(sentence));
      await visited.close();
    });
  }
});

describe('a file of 120,000 events in a page under the strictest policy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'idlib-tables-'));
  let site: Site;
  before(async () => {
    for (const [name, rows] of [
      ['ged', 120_000],
      ['part', 60_000],
    ] as const) {
      const file = openSync(join(folder, `${name}.csv`), 'w');
      for (const part of ucdpParts(rows)) writeSync(file, part);
      closeSync(file);
    }
    site = await openSite({tables: pathToFileURL(`${folder}/`)});
  });
  after(async () => {
    await site.close();
    rmSync(folder, {recursive: true});
  });
  const visit = (html: string, policy = strictPolicy) => site.visit(html, {policy, until: 'load'});

  it('becomes a chart of what is asked for, read by a worker, and each tenth of it is told', async () => {
    const {page: visited, messages} = await visit(page(''));
    const workers: string[] = [];
    visited.on('workercreated', (worker) => workers.push(worker.url().split('/').at(-1)!));
    // What is told is heard as it comes, however fast the file is read: a frame can hold more than one of its tenths.
    const words = await visited.evaluate(
      async (attributes) => {
        const chart = document.querySelector('idlib-casualty-chart')!;
        await chart.updateComplete;
        const root = chart.shadowRoot!;
        const heard = new Set<string>();
        const listener = new MutationObserver(() => heard.add(root.querySelector('[role=status]')?.textContent ?? ''));
        listener.observe(root, {subtree: true, childList: true, characterData: true});
        Object.assign(chart, attributes);
        await chart.updateComplete;
        while (chart.status === 'loading') await new Promise(requestAnimationFrame);
        return [...heard];
      },
      {...asked, src: '/tables/ged.csv'},
    );
    const tenths = [10, 20, 30, 40, 50, 60, 70, 80, 90].map((share) => `${share} %`);
    for (const tenth of tenths)
      assert.ok(words.includes(`Reading the figures of /tables/ged.csv: ${tenth}.`), words.join());
    assert.deepEqual(workers, ['data-worker.js']);
    const {status, figures} = await state(visited);
    assert.equal(status, 'ready');
    assert.ok(figures > 20);
    assert.equal(messages.length, 1);
    assert.match(messages[0]!, /ged\.csv: columns not kept: relid .*, geom_wkt \(.*, gwnob /s);
    await visited.close();
  });

  it('is read no further when a reader stops it, and again when one asks for it', async () => {
    const {page: visited, messages} = await visit(page(''));
    // Stopped in the page itself, in the moment in which a part was read: the whole may be there before a mouse is.
    await visited.evaluate(
      async (attributes) => {
        const chart = document.querySelector('idlib-casualty-chart')!;
        await chart.updateComplete;
        const root = chart.shadowRoot!;
        await new Promise<void>((stopped) => {
          new MutationObserver((_, listener) => {
            if (!/[1-9]0 %/.test(root.querySelector('[role=status]')?.textContent ?? '')) return;
            listener.disconnect();
            root.querySelector<HTMLElement>('[part=notice] button')!.click();
            stopped();
          }).observe(root, {subtree: true, childList: true, characterData: true});
          Object.assign(chart, attributes);
        });
        await chart.updateComplete;
      },
      {...asked, src: '/tables/part.csv'},
    );
    const {status, words, button} = await state(visited);
    assert.deepEqual([status, button], ['error', 'Read again']);
    assert.match(words, /^The figures of \/tables\/part\.csv were not read to the end: [1-9]0 %\.$/);
    while (visited.workers().length) await setTimeout(20);
    await visited.click('>>> [part=notice] button');
    await settled(visited);
    assert.equal((await state(visited)).status, 'ready');
    assert.equal(messages.length, 1, messages.map((text) => text.slice(0, 200)).join());
    await visited.close();
  });

  it('holds for a number in a sentence that number alone', async () => {
    const {page: visited} = await visit(
      '<script type="module" src="dist/elements/figure.js"></script>' +
        '<p>There were <idlib-figure ref="ucdp-59999" show="source" src="/tables/part.csv">some</idlib-figure> deaths.</p>',
    );
    const read = await visited.waitForFunction(
      () => {
        const number = document.querySelector('idlib-figure')!;
        return number.status !== 'loading' && [number.status, number.shadowRoot!.textContent, number.description];
      },
      {timeout: 120_000},
    );
    const [status, written, description] = (await read.jsonValue()) as string[];
    assert.equal(status, 'ready');
    assert.match(written!, /^(?:about )?\d+ \(UCDP\)$/);
    assert.match(description!, /killed in .*Uppsala/);
    await visited.close();
  });

  it('is told to be too large for an element that would need a part of it to be asked for', async () => {
    const {page: visited} = await visit(
      '<script type="module" src="dist/elements/figure-table.js"></script>' +
        '<idlib-figure-table src="/tables/part.csv" lang="en">What the page says meanwhile.</idlib-figure-table>',
    );
    const words = await visited.waitForFunction(
      () => {
        const table = document.querySelector('idlib-figure-table')!;
        return table.status === 'error' && table.shadowRoot!.querySelector('[role=status]')!.textContent;
      },
      {timeout: 120_000},
    );
    assert.match(
      String(await words.jsonValue()),
      /^\/tables\/part\.csv has 79,\d{3} figures of what is asked for, more than a chart can show\.$/,
    );
    await visited.close();
  });

  it('is drawn as cells that count all of it where these are not too many', async () => {
    const {page: visited} = await visit(page('src="/tables/ged.csv" lang="en"'));
    await settled(visited);
    await visited.waitForSelector('>>> [role=option]');
    const labels = await visited.$$eval('>>> [role=option]', (cells) => cells.map(({ariaLabel}) => ariaLabel!));
    const counted = labels.reduce((sum, label) => sum + Number.parseInt(label.replaceAll(',', ''), 10), 0);
    assert.ok(labels.length < 600 && counted > 158_000 && counted < 160_000, `${labels.length} cells of ${counted}`);
    await visited.close();
  });

  it('leaves no worker behind where the element is gone before its worker has started', async () => {
    const {page: visited} = await visit(page('source="un"'));
    await visited.evaluate(async () => {
      for (const delay of [0, 10, 20, 40, 80, 160]) {
        const chart = document.createElement('idlib-casualty-chart');
        chart.src = '/tables/part.csv';
        document.body.append(chart);
        await new Promise((done) => window.setTimeout(done, delay));
        chart.remove();
      }
    });
    // Long enough for what would start after all; then as long as it takes a browser to end what was started.
    await setTimeout(1000);
    for (let waits = 0; waits < 100 && visited.workers().length; waits++) await setTimeout(100);
    assert.equal(visited.workers().length, 0);
    await visited.close();
  });

  it('is read in slices of the page’s time where the page allows no worker', async () => {
    const {page: visited} = await visit(
      page('src="/tables/part.csv" place="inventia-3" from="2020" to="2021-01"'),
      `${strictPolicy}; worker-src 'none'`,
    );
    await settled(visited);
    const {status, figures} = await state(visited);
    assert.equal(status, 'ready');
    assert.ok(figures > 20);
    await visited.close();
  });
});

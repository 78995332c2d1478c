/** Parquet files on a static host, as the `src` of an element: read in part, and off the page's thread. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {parquetWriteBuffer} from 'hyparquet-writer';
import type {Page} from 'puppeteer-core';
import '../../components/elements.js';
import {formatCsv} from '../../src/formats/csv.js';
import {columnsOf, rowsOf} from '../../src/formats/json.js';
import {tableNames} from '../../src/model/parse.js';
import {faultsOf} from '../axe.js';
import {dataset} from '../embedded.js';
import {parquetOf, sortedEvents} from '../formats/published/ucdp-parquet.js';
import {openHost, type Answer, type Host} from '../hostile/host.js';
import {openSite, strictPolicy, type Site} from '../site.js';

const csv = sortedEvents(60_000);
const file = parquetOf(csv, 2000);
/** The header, and the last rows. */
const part = (rows: number) => [csv.split('\n')[0], ...csv.split('\n').slice(-rows)].join('\n');
const few = parquetOf(part(500), 1000);
const asked = 'place="inventia-3" from="2020" to="2020-06"';

/** Bytes given, by path. */
const given = new Map<string, number>();

/** Gives what is asked for of a file, and says that there is as much as `size`. */
const ranged =
  (bytes: Buffer, size = bytes.length): Answer =>
  (response, {headers, method, url}) => {
    const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? [];
    const part = first ? bytes.subarray(Number(first), last ? Number(last) + 1 : undefined) : bytes;
    if (method === 'HEAD') response.writeHead(200, {'Content-Length': size}).end();
    else {
      given.set(url!, (given.get(url!) ?? 0) + part.length);
      response.writeHead(first ? 206 : 200, {'Content-Length': part.length}).end(part);
    }
  };

/** Gives all of a file, whatever is asked for. */
const whole =
  (bytes: Buffer, size = bytes.length): Answer =>
  (response, {method}) => {
    response.setHeader('Content-Length', size);
    if (method === 'HEAD') response.end();
    else response.write(bytes.subarray(0, size), () => size > bytes.length || response.end());
  };

/** What keeps a file from being read, and what is said of it. */
const broken: readonly (readonly [what: string, answer: Answer, told: RegExp])[] = [
  ['missing', (response) => response.writeHead(404).end(), /could not be loaded from .*: HTTP 404\.$/],
  [
    'cut off',
    ranged(file.subarray(0, 500_000)),
    /do not fit together: file: found "parquet file invalid \(footer != PAR1\)", expected a Parquet file\.$/,
  ],
  [
    'shorter than its host says',
    ranged(file.subarray(0, 500_000), file.length),
    /the host gave \d+ bytes in place of 65536\.$/,
  ],
  [
    'of other columns',
    ranged(Buffer.from(parquetWriteBuffer({columnData: [{name: 'colour', data: ['red'], type: 'STRING'}]}))),
    /file: found "colour", expected the header of a format that is read/,
  ],
  [
    'compressed in another way',
    ranged(parquetOf(part(50), 100, 'ZSTD')),
    /file: found the column "id" compressed by ZSTD, expected SNAPPY, or no compression\.$/,
  ],
  [
    'large, on a host that gives no parts',
    whole(file, 60e6),
    /the host gives no parts of files \(HTTP 200, not 206\), and this one has 60 MB\.$/,
  ],
  [
    'for its own site only',
    (response) => response.removeHeader('Access-Control-Allow-Origin') ?? response.end(),
    /Failed to fetch; the host does not answer, or lets no other site read the file \(CORS\)\.$/,
  ],
];

describe('a Parquet file on a static host', () => {
  let site: Site;
  let host: Host;
  before(async () => {
    const packed = tableNames.map((name) => [name, rowsOf(dataset, name)] as const);
    const answers: [string, Answer][] = [
      ['/ged.parquet', ranged(file)],
      ['/download?file=7', ranged(file)],
      ['/ged.csv', (response) => response.end(csv)],
      ['/whole.parquet', whole(few)],
      ['/few.csv', (response) => response.end(part(500))],
      ...broken.map(([what, answer]): [string, Answer] => [`/${encodeURI(what)}.parquet`, answer]),
      [
        '/datapackage.json',
        (response) =>
          response.end(
            JSON.stringify({
              resources: packed.map(([name]) => ({name, path: name === 'figures' ? 'figures.parquet' : `${name}.csv`})),
            }),
          ),
      ],
      ...packed.map(([name, rows]): [string, Answer] => [
        `/${name}.csv`,
        (response) => response.end(formatCsv(columnsOf(name), rows)),
      ]),
      [
        '/figures.parquet',
        ranged(
          Buffer.from(
            parquetWriteBuffer({
              columnData: columnsOf('figures').map((name) => {
                const data = rowsOf(dataset, 'figures').map((row) => row[name]);
                return {name, data, type: data.some((cell) => typeof cell === 'number') ? 'INT32' : 'STRING'};
              }),
            }),
          ),
        ),
      ],
    ];
    host = await openHost(new Map(answers));
    site = await openSite();
  });
  after(async () => {
    await site.close();
    host.close();
  });

  const policy = (more = '') =>
    `${strictPolicy.replace("connect-src 'self'", `connect-src 'self' ${host.origin}`)}${more}`;

  /** A chart of a file of the host, when it is drawn or cannot be: which figures, and what is said. */
  async function drawn(path: string, attributes = asked, options: {policy?: string; script?: string} = {}) {
    const script = options.script ?? 'elements/casualty-chart.js';
    const html =
      `<title>Own data</title><main><h1>Own data</h1><script type="module" src="dist/${script}"></script>` +
      `<idlib-casualty-chart src="${host.origin}${path}" ${attributes}>What the page says meanwhile.</idlib-casualty-chart></main>`;
    const visit = await site.visit(html, {policy: options.policy ?? policy(), until: 'load'});
    await visit.page.waitForFunction(() =>
      /ready|error/.test(document.querySelector('idlib-casualty-chart')?.status ?? ''),
    );
    const read = await visit.page.evaluate(async () => {
      const chart = document.querySelector('idlib-casualty-chart')!;
      await chart.updateComplete;
      return {
        words: chart.shadowRoot!.querySelector('[role=status]')?.textContent ?? '',
        figures: chart.description,
        scripts: performance.getEntriesByType('resource').flatMap(({name}) => name.split('/dist/').slice(1)),
      };
    });
    return {...visit, ...read};
  }

  const workersOf = (page: Page) => page.workers().length;

  it('becomes the chart that the same table as CSV becomes, of a part of its bytes', async () => {
    const parquet = await drawn('/ged.parquet');
    assert.equal(parquet.words, '');
    assert.match(parquet.figures, /UCDP/);
    assert.deepEqual(parquet.scripts.sort(), ['elements/casualty-chart.js', 'parquet-reader.js', 'reader.js']);
    assert.equal(parquet.messages.length, 1);
    assert.match(parquet.messages[0]!, /ged\.parquet: columns not kept: relid /);
    assert.equal(workersOf(parquet.page), 0);
    const share = given.get('/ged.parquet')! / file.length;
    assert.ok(share < 0.15, `${(100 * share).toFixed()} % of ${file.length} bytes`);
    const text = await drawn('/ged.csv');
    assert.equal(text.words, '');
    assert.equal(parquet.figures, text.figures);
    await parquet.page.close();
    await text.page.close();
  });

  for (const [where, path, options] of [
    ['at an address that does not say so', '/download?file=7', {}],
    ['in a page that allows no worker', '/ged.parquet', {more: "; worker-src 'none'"}],
    ['with the loader, which checks what reads it', '/ged.parquet', {script: 'loader.js'}],
  ] as const) {
    it(`is read ${where}`, async () => {
      const {more = '', ...rest} = options as {more?: string; script?: string};
      const {page, words, figures, scripts} = await drawn(path, asked, {...rest, policy: policy(more)});
      assert.equal(words, '');
      assert.match(figures, /UCDP/);
      assert.ok(scripts.includes('parquet-reader.js'));
      await page.close();
    });
  }

  it('is read once for the numbers in a sentence, also at an address that does not say so', async () => {
    for (const path of ['/ged.parquet', '/download?file=7']) {
      const before = given.get(path) ?? 0;
      const numbers = [1, 30_000, 60_000].map(
        (id) => `<idlib-figure ref="ucdp-${id}" src="${host.origin}${path}"></idlib-figure>`,
      );
      const html = `<script type="module" src="dist/elements/figure.js"></script><p>${numbers.join(', ')}</p>`;
      const {page, messages} = await site.visit(html, {policy: policy(), until: 'load'});
      const statuses = await page.waitForFunction(() => {
        const found = [...document.querySelectorAll('idlib-figure')].map(({status}) => status);
        return !found.includes('loading') && found;
      });
      assert.deepEqual(await statuses.jsonValue(), ['ready', 'ready', 'ready']);
      assert.equal(messages.filter((text) => text.includes('columns not kept')).length, 1);
      assert.ok((given.get(path) ?? 0) - before < 2 * file.length);
      await page.close();
    }
  });

  it('is read as a whole where it is small and its host gives no parts', async () => {
    const {page, figures} = await drawn('/whole.parquet', 'place="inventia-3"');
    const text = await drawn('/few.csv', 'place="inventia-3"');
    assert.match(figures, /UCDP/);
    assert.equal(figures, text.figures);
    await page.close();
    await text.page.close();
  });

  it('can be a table of a dataset', async () => {
    const own = await drawn('/datapackage.json', 'series="civilians-killed-since-april-2019"');
    const embedded = await site.visit(
      '<script type="module" src="dist/elements/casualty-chart.js"></script><idlib-casualty-chart series="civilians-killed-since-april-2019"></idlib-casualty-chart>',
    );
    assert.equal(own.words, '');
    assert.equal(
      own.figures,
      await embedded.page.evaluate(() => document.querySelector('idlib-casualty-chart')!.description),
    );
    await own.page.close();
    await embedded.page.close();
  });

  for (const [what, , told] of broken) {
    it(`leaves the page its content, and says why, where it is ${what}`, async () => {
      const {page, words} = await drawn(`/${encodeURI(what)}.parquet`, 'place="inventia-3"');
      assert.match(words, told);
      if (what === 'missing') assert.deepEqual(await faultsOf(page), []);
      await page.close();
    });
  }
});

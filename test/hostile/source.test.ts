/** What the reader of `src` makes of files that are broken, endless, slow, elsewhere or something else. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {readDataset, type Reading} from '../../components/chart/reader.js';
import {formatCsv} from '../../src/formats/csv.js';
import {columnsOf, formatDataset, rowsOf} from '../../src/formats/json.js';
import type {TableName} from '../../src/model/figure.js';
import {tableNames} from '../../src/model/parse.js';
import {dataset} from '../embedded.js';
import {ucdpParts} from '../formats/published/ucdp-file.js';
import {endless, openHost, type Answer, type Host} from './host.js';
import {unspeakable} from './letters.js';

const json = formatDataset(dataset);
const csv = (table: TableName) => formatCsv(columnsOf(table), rowsOf(dataset, table));
const gives =
  (content: string | Buffer, type = 'application/json'): Answer =>
  (response) =>
    response.setHeader('Content-Type', type).end(content);
const packageOf = (path: (table: TableName) => unknown, names: readonly TableName[] = tableNames) =>
  JSON.stringify({resources: names.map((name) => ({name, path: path(name)}))});
const page = '<!doctype html>\n<title>Not found</title><script>document.body.dataset.hit=1</script>';

/** What a file is, as it comes, and what is said of it. */
const broken: readonly (readonly [what: string, answer: Answer, fault: string, detail: RegExp])[] = [
  ['an error page with status 200', gives(page), 'not_json', /^it is a page or other markup/],
  ['nothing at all', gives(''), 'not_json', /JSON/],
  ['no content', (response) => response.writeHead(204).end(), 'not_json', /JSON/],
  ['UTF-16', gives(Buffer.from(`\uFEFF${json}`, 'utf16le')), 'not_json', /^it is not UTF-8 text$/],
  ['UTF-16 without a mark', gives(Buffer.from(json, 'utf16le')), 'not_json', /UTF-8|JSON/],
  ['Latin-1', gives(Buffer.from('{"a": "évacués"}', 'latin1')), 'not_json', /^it is not UTF-8 text$/],
  ['a letter cut off', gives(Buffer.from('{"a": "é').subarray(0, -1)), 'not_json', /^it is not UTF-8 text$/],
  ['controls', gives('{"a": "\u202E\u0000"}'), 'not_json', /JSON/],
  ['a picture', gives(Buffer.from('89504e470d0a1a0a', 'hex'), 'image/png'), 'not_json', /^it is not UTF-8 text$/],
  ['brackets without end', gives('['.repeat(1e6)), 'not_json', /JSON/],
  ['brackets in brackets', gives(`${'['.repeat(1e6)}${']'.repeat(1e6)}`), 'invalid', /^file: found "a list"/],
  ['an error of the server', (response) => response.writeHead(503).end(page), 'missing', /^HTTP 503$/],
  ['a broken answer', (response) => response.destroy(), 'missing', /./],
  [
    'less than was announced',
    (response) => response.setHeader('Content-Length', 9).write('{', () => response.destroy()),
    'missing',
    /./,
  ],
  [
    'another page for ever',
    (response) => response.writeHead(302, {Location: '/another page for ever'}).end(),
    'missing',
    /./,
  ],
  [
    'paths that are lists',
    gives(packageOf((name) => [`${name}.csv`])),
    'not_json',
    /^the path of figures, \["figures\.csv"\],/,
  ],
  [
    'paths that are scripts',
    gives(packageOf(() => 'javascript:alert(1)')),
    'not_json',
    /is not an address on the site/,
  ],
  ['paths on another site', gives(packageOf(() => 'https://evil.example/figures.csv')), 'not_json', /on the site/],
  [
    'one table a thousand times',
    gives(packageOf(() => 'x', Array<TableName>(1000).fill('figures'))),
    'not_json',
    /twice/,
  ],
  ['tables that are pages', gives(packageOf(() => '/page.html')), 'not_json', /^it is a page or other markup/],
  ['tables of columns twice', gives(packageOf(() => '/twice.csv')), 'invalid', /column "id" twice/],
  [
    'tables without columns',
    gives(packageOf(() => '/few.csv')),
    'invalid',
    /^figures row 1 \(a\), column report: found nothing/,
  ],
];

describe('a dataset from a bad host', () => {
  let host: Host;
  const answers = new Map<string, Answer>([
    ...broken.map(([what, answer]) => [`/${encodeURI(what)}`, answer] as const),
    ['/page.html', gives(page, 'text/html')],
    ['/twice.csv', gives('id,id\na,b\n')],
    ['/few.csv', gives('id\na\n')],
    ['/good.json', gives(json)],
    ['/mark.json', gives(`\uFEFF${json}`)],
    ['/as-text.json', gives(json, 'text/plain; charset=iso-8859-1')],
    ['/latest', (response) => response.writeHead(302, {Location: '/v3/datapackage.json'}).end()],
    ['/v3/datapackage.json', gives(packageOf((name) => `${name}.csv`))],
    ...tableNames.map((name) => [`/v3/${name}.csv`, gives(csv(name), 'text/csv')] as const),
    ['/turned.json', gives(packageOf((name) => `turned-${name}.csv`))],
    ...tableNames.map((name) => {
      const rows = rowsOf(dataset, name).map((row) => Object.fromEntries(Object.entries(row).toReversed()));
      return [
        `/turned-${name}.csv`,
        gives(`\uFEFF${formatCsv(columnsOf(name).toReversed(), rows).replaceAll('\n', '\r\n')}`),
      ] as const;
    }),
    ['/endless.json', endless(' '.repeat(65_536))],
    [
      '/huge.json',
      (response, request) => {
        response.setHeader('Content-Length', 100e6);
        endless(' '.repeat(65_536))(response, request);
      },
    ],
    ['/silent.json', () => {}],
    [
      '/slow.json',
      (response) => {
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(timer));
      },
    ],
    ['/mixed.json', gives(packageOf((name) => (name === 'figures' ? '/nowhere.csv' : '/endless.csv')))],
    ['/ged.csv', gives([...ucdpParts(500)].join(''))],
    ['/endless.csv', (response) => void response.write('id\n')],
  ]);
  before(async () => (host = await openHost(answers)));
  after(() => host.close());

  const asking = () => ({host: {requestUpdate() {}}, indicators: () => [], progress: null});
  const read = (path: string): Promise<Reading> =>
    readDataset(host.origin + path, new AbortController().signal, asking());

  for (const [what, , fault, detail] of broken) {
    it(`is refused where it is ${what}`, async () => {
      const reading = await read(`/${encodeURI(what)}`);
      assert.ok('fault' in reading);
      assert.equal(reading.fault, fault, reading.detail);
      assert.match(reading.detail, detail);
      assert.doesNotMatch(reading.detail, unspeakable);
      assert.ok(reading.detail.length < 2000);
    });
  }

  it('asks for no table of another site, nor for one more than once', () => {
    assert.equal(host.asked.get('/x'), undefined);
    assert.ok(host.asked.get('/twice.csv')! <= tableNames.length);
  });

  for (const path of ['/good.json', '/mark.json', '/as-text.json', '/latest', '/turned.json']) {
    it(`is read from ${path}`, async () => assert.deepEqual(await read(path), {dataset}));
  }

  for (const path of ['/endless.json', '/huge.json']) {
    it(`is given up after 64 megabytes of ${path}`, async () => {
      assert.deepEqual(await read(path), {fault: 'too_large', detail: '64'});
      await host.over(path);
      // What the sockets of both sides hold was sent, too.
      assert.ok(host.sent.get(path)! < 80e6, `${host.sent.get(path)} bytes`);
    });
  }

  for (const path of ['/silent.json', '/slow.json']) {
    it(`is given up after 20 seconds of ${path}`, async (test) => {
      const timeout = AbortSignal.timeout.bind(AbortSignal);
      const asked: number[] = [];
      test.mock.method(AbortSignal, 'timeout', (time: number) => (asked.push(time), timeout(150)));
      assert.deepEqual(await read(path), {fault: 'slow', detail: '20'});
      assert.deepEqual(asked, [20_000]);
      await host.over(path);
    });
  }

  it('is given up as a whole where one of its tables is missing', async () => {
    assert.deepEqual(await read('/mixed.json'), {fault: 'missing', detail: 'HTTP 404'});
    await host.over('/endless.csv');
  });

  it('is held once for those who ask for the same of a table', async () => {
    const wish = (place: string, most: number) => ({...asking(), host: {place, most, requestUpdate() {}}});
    const wishes = [wish('inventia-3', 50), wish('inventia-3', 50), wish('inventia-4', 50), wish('inventia-3', 1)];
    const indicators = () => ['killed'] as const;
    const readings = await Promise.all(
      wishes.map((each) => readDataset(`${host.origin}/ged.csv`, new AbortController().signal, {...each, indicators})),
    );
    const [first, same, other, refused] = readings.map((reading) => ('dataset' in reading ? reading.dataset : null));
    assert.equal(first, same);
    assert.ok(first && other && first !== other);
    assert.equal(refused, null);
    assert.equal(host.asked.get('/ged.csv'), 1);
  });

  it('is given up when nobody wants it any more', async () => {
    const controller = new AbortController();
    const reading = readDataset(`${host.origin}/silent.json`, controller.signal, asking());
    setTimeout(() => controller.abort(), 50);
    await assert.rejects(reading, {name: 'AbortError'});
    await host.over('/silent.json');
  });
});

/** What is asked of a static host for a Parquet file, of which a reader wants a part. */
import assert from 'node:assert/strict';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {asyncBufferFromUrl} from 'hyparquet';
import {DatasetError} from '../../../src/model/error.js';
import {parseFigures} from '../../../src/model/parse.js';
import {readPublishedParquet} from '../../../src/formats/published/parquet.js';
import {readPublished} from '../../../src/formats/published/read.js';
import type {ReadOptions} from '../../../src/formats/published/portion.js';
import type {Published} from '../../../src/formats/published/reading.js';
import {parquetOf, sortedEvents} from './ucdp-parquet.js';

const sorted = sortedEvents(20_000);
const file = parquetOf(sorted, 1000);

describe('a Parquet file on a static host', () => {
  let server: Server;
  let sent = 0;
  before(async () => {
    server = createServer((request, response) => {
      const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
      const part = first === undefined ? file : file.subarray(Number(first), last ? Number(last) + 1 : undefined);
      if (request.method !== 'HEAD') sent += part.length;
      response
        .writeHead(first === undefined ? 200 : 206, {'Content-Length': part.length})
        .end(request.method === 'HEAD' ? '' : part);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  after(() => server.close());

  async function read(options: ReadOptions): Promise<{published: Published; told: number[]; share: number}> {
    sent = 0;
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ged.parquet`;
    const reading = readPublishedParquet(await asyncBufferFromUrl({url}), options);
    const told: number[] = [];
    for (;;) {
      const {value, done} = await reading.next();
      if (done) return {published: value, told, share: sent / file.length};
      told.push(value);
    }
  }

  it('gives what the same table gives as CSV, row by row', async () => {
    const {published, told, share} = await read({});
    assert.deepEqual(published, readPublished(sorted));
    assert.equal(told.length, 20);
    // Columns that become nothing are not asked for.
    assert.ok(share < 0.8, `${(100 * share).toFixed()} % of the file`);
  });

  it('is asked only for the row groups of the days that are wanted', async () => {
    const select = {from: '2005-03', to: '2005-06', place: 'inventia-3'};
    const {published, told, share} = await read({select});
    assert.deepEqual(published.tables, readPublished(sorted, {select}).tables);
    assert.equal(published.rows, 20_000);
    assert.ok(parseFigures(published.tables).figures.length > 0);
    assert.ok(told.length <= 4, String(told.length));
    assert.ok(share < 0.25, `${(100 * share).toFixed()} % of the file`);
  });

  it('is refused where it is something else', async () => {
    const bytes = new TextEncoder().encode(sorted).buffer;
    const other = {byteLength: bytes.byteLength, slice: (from: number, to?: number) => bytes.slice(from, to)};
    await assert.rejects(readPublishedParquet(other).next(), DatasetError);
  });

  it('is refused where its columns are compressed in a way that is not read', async () => {
    const bytes = new Uint8Array(parquetOf(sorted.split('\n').slice(0, 50).join('\n'), 100, 'ZSTD')).buffer;
    const other = {byteLength: bytes.byteLength, slice: (from: number, to?: number) => bytes.slice(from, to)};
    await assert.rejects(readPublishedParquet(other).next(), {
      name: 'DatasetError',
      message: 'file: found the column "id" compressed by ZSTD, expected SNAPPY, or no compression',
    });
  });

  it('lets pass what keeps its bytes from coming', async () => {
    const away = {byteLength: 1e6, slice: () => Promise.reject(new RangeError('no such host'))};
    await assert.rejects(readPublishedParquet(away).next(), RangeError);
  });
});

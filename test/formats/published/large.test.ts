/** A file of the size of UCDP GED, which nobody should have to wait for twice, or hold whole. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {readPublishedParts} from '../../../src/formats/published/read.js';
import type {ReadOptions} from '../../../src/formats/published/portion.js';
import type {Published} from '../../../src/formats/published/reading.js';
import {since} from '../../processor-time.js';
import {ucdpParts} from './ucdp-file.js';

interface Run {
  readonly published: Published;
  readonly told: readonly number[];
  /** Milliseconds of a processor that the reader took, without the making of the file and the measuring. */
  readonly took: number;
  /** Bytes that were held at most, beyond those before: what is left of the heap when all else was collected. */
  readonly heap: number;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function held(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

async function run(rows: number, options: ReadOptions): Promise<Run> {
  let making = 0;
  async function* parts() {
    const file = ucdpParts(rows);
    for (;;) {
      const start = process.cpuUsage();
      const {value, done} = file.next();
      making += since(start);
      if (done) return;
      yield value;
    }
  }
  const reading = readPublishedParts(parts(), options);
  const told: number[] = [];
  const before = held();
  const start = process.cpuUsage();
  let heap = 0;
  for (;;) {
    const {value, done} = await reading.next();
    if (done) return {published: value, told, took: since(start) - making, heap};
    told.push(value);
    if (told.length % 50) continue;
    const begun = process.cpuUsage();
    heap = Math.max(heap, held() - before);
    making += since(begun);
  }
}

describe('a file of 150,000 events', () => {
  it('is read in a time that grows along, without being held', async () => {
    await run(10_000, {most: 1000});
    const part = await run(25_000, {most: 1000});
    const whole = await run(150_000, {most: 1000});
    assert.equal(whole.published.rows, 150_000);
    assert.equal(whole.published.broken, 0);
    assert.equal(whole.published.tables.figures.length, 1000);
    assert.ok(whole.published.matched > 150_000);
    assert.ok(whole.told.length >= 150 && whole.told.every((rows, index) => rows >= (whole.told[index - 1] ?? 0)));
    // Six times for a time that grows along, 36 times for one that grows with the square.
    assert.ok(whole.took < 15 * part.took, `${part.took.toFixed()} ms, then ${whole.took.toFixed()} ms`);
    // Its text alone is 63 MB, its figures 150 MB and more.
    assert.ok(whole.heap < 20e6, `${(whole.heap / 1e6).toFixed()} MB`);
  });
});

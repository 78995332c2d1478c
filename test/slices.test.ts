import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Steps} from '../src/model/steps.js';
import {inSlices} from '../src/slices.js';

/** Steps that each keep whoever does them for a while. */
function* slow(count: number): Steps<number> {
  for (let step = 0; step < count; step++) {
    const since = performance.now();
    while (performance.now() - since < 5);
    yield;
  }
  return count;
}

describe('inSlices', () => {
  it('does all steps, and lets others have their turn between them', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    assert.equal(await inSlices()(slow(20)), 20);
    clearInterval(timer);
    assert.ok(turns > 2, `${turns} turns`);
  });

  it('makes no pause where the steps are soon done', async () => {
    let done = false;
    void inSlices()(slow(1)).then(() => (done = true));
    await Promise.resolve().then(() => Promise.resolve());
    assert.ok(done);
  });

  it('rejects where it was told to end, before and between steps', async () => {
    const reason = new Error('enough');
    await assert.rejects(inSlices(AbortSignal.abort(reason))(slow(1)), reason);
    const ending = new AbortController();
    setTimeout(() => ending.abort(reason), 0);
    await assert.rejects(inSlices(ending.signal)(slow(100)), reason);
  });

  it('rejects with what a step throws', async () => {
    const fault = new RangeError('no such step');
    await assert.rejects(
      inSlices()(
        (function* () {
          yield;
          throw fault;
        })(),
      ),
      fault,
    );
  });
});

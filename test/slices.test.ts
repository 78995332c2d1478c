import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import type {Steps} from '../src/model/steps.js';
import {inSlices} from '../src/slices.js';

/** Milliseconds, by a clock that only steps move: how fast a machine is makes no difference. */
let time = 0;

/** Steps of 5 ms each. */
function* slow(count: number): Steps<number> {
  for (let step = 0; step < count; step++) {
    time += 5;
    yield;
  }
  return count;
}

describe('inSlices', () => {
  beforeEach(() => {
    time = 0;
    mock.method(performance, 'now', () => time);
  });
  afterEach(() => mock.restoreAll());

  it('does all steps, and lets others have their turn between them', async () => {
    let turns = 0;
    let over = false;
    const turn = () => void (++turns, over || setImmediate(turn));
    setImmediate(turn);
    assert.equal(await inSlices()(slow(20)), 20);
    over = true;
    assert.ok(turns >= 5, `${turns} turns`);
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
    setImmediate(() => ending.abort(reason));
    await assert.rejects(inSlices(ending.signal)(slow(1000)), reason);
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

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {median, rounded, summarize} from './statistics.js';

describe('the numbers of a benchmark', () => {
  it('are told by the one in the middle, or between the two that are', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 2, 3]), 2.5);
    assert.ok(Number.isNaN(median([])));
  });

  it('are spread over what half of them lie between, whatever one of them is', () => {
    const {median, low, high, count} = summarize([10, 11, 12, 13, 900]);
    assert.deepEqual([median, low, high, count], [12, 11, 13, 5]);
  });

  it('are not changed by being told', () => {
    const numbers = [3, 1, 2];
    summarize(numbers);
    assert.deepEqual(numbers, [3, 1, 2]);
  });

  it('keep three places, and all before the point', () => {
    assert.deepEqual([0.123456, 12.3456, 999.4, 12_345.6].map(rounded), [0.123, 12.3, 999, 12_346]);
  });
});

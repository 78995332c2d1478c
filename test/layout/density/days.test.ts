import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {byDay, placeOf} from '../../../src/layout/density/days.js';
import {finish} from '../../../src/model/steps.js';

const DAY = 86_400_000;
const day = fc.integer({min: -20_000, max: 60_000}).map((number) => number * DAY);

describe('the order of days', () => {
  it('is that of time, of one day that in which they came, and has those without a day last', () => {
    const check = (list: readonly number[]) => {
      const {order} = finish(byDay(Float64Array.from(list)));
      const last = (index: number) => (Number.isNaN(list[index]) ? Infinity : list[index]!);
      const sorted = list
        .map((_, index) => index)
        .sort((a, b) => (last(a) < last(b) ? -1 : last(a) > last(b) ? 1 : a - b));
      assert.deepEqual([...order], sorted);
    };
    fc.assert(fc.property(fc.array(fc.oneof(day, fc.constant(NaN))), check));
    fc.assert(fc.property(fc.array(fc.constantFrom(0, DAY, NaN), {maxLength: 40}), check));
  });

  it('tells where a day begins, whether any is of that day or not', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(day, fc.constant(NaN))), day, (list, wanted) => {
        const {days} = finish(byDay(Float64Array.from(list)));
        assert.equal(placeOf(wanted, days), list.filter((one) => one < wanted).length);
      }),
    );
  });

  it('is found a thousand at a time', () => {
    const steps = byDay(Float64Array.from({length: 10_000}, (_, index) => (index % 7) * DAY));
    let count = 0;
    while (!steps.next().done) count++;
    assert.ok(count >= 30, `${count} steps`);
  });
});

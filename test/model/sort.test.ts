import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import type {Figure, Quantifier} from '../../src/model/figure.js';
import {sortByKey, sortKeys, type SortKey} from '../../src/model/sort.js';
import {dataset, figure} from '../embedded.js';

const like = figure('killed-40-2020');
const numbered = (value: number | null, quantifier: Quantifier, valueLow = value, valueHigh = value): Figure => ({
  ...like,
  id: `${quantifier} ${value ?? `${valueLow} to ${valueHigh}`}`,
  value,
  quantifier,
  valueLow,
  valueHigh,
});

/** Keys of one or two numbers, or none, many of them equal. */
const key: fc.Arbitrary<SortKey> = fc.oneof(
  fc.constant(null),
  fc.array(fc.integer({min: 0, max: 4}), {minLength: 1, maxLength: 2}),
);
const rows = fc.array(key).map((keys) => keys.map((of, index) => ({of, index})));

function compare(a: SortKey, b: SortKey): number {
  const [one, other] = sortByKey([{of: a}, {of: b}], ({of}) => of);
  return a && b && String(a) === String(b) ? 0 : one!.of === a && other!.of === b ? -1 : 1;
}

describe('sortByKey', () => {
  it('loses and invents no row, and leaves the list as it was', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (list, descending) => {
        const before = [...list];
        const sorted = sortByKey(list, ({of}) => of, descending);
        assert.deepEqual(list, before);
        assert.deepEqual(new Set(sorted), new Set(list));
        assert.equal(sorted.length, list.length);
      }),
    );
  });

  it('puts what has no key last in either direction, and keeps equal rows as they were', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (list, descending) => {
        const sorted = sortByKey(list, ({of}) => of, descending);
        const missing = sorted.findIndex(({of}) => of === null);
        if (missing >= 0) assert.ok(sorted.slice(missing).every(({of}) => of === null));
        sorted.slice(1).forEach((row, index) => {
          const previous = sorted[index]!;
          if (String(previous.of) === String(row.of)) assert.ok(previous.index < row.index);
          else if (row.of && previous.of) assert.equal(compare(previous.of, row.of), descending ? 1 : -1);
        });
      }),
    );
  });

  it('does not change what is sorted', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (list, descending) => {
        const once = sortByKey(list, ({of}) => of, descending);
        assert.deepEqual(
          sortByKey(once, ({of}) => of, descending),
          once,
        );
      }),
    );
  });
});

describe('the order of numbers', () => {
  const ids = (figures: readonly Figure[], descending = false) =>
    sortByKey(figures, (row) => sortKeys.number!(row, dataset), descending).map(({id}) => id);
  const figures = [
    numbered(null, 'word', null, null),
    numbered(400, 'more_than', 400, null),
    numbered(0, 'exact'),
    numbered(400, 'nearly', null, 400),
    numbered(null, 'about', 300, 500),
    numbered(400, 'at_least', 400, null),
    numbered(400, 'about', null, null),
  ];

  it('is that of the numbers, then of their words; a range counts as its floor, words alone come last', () => {
    const order = ['exact 0', 'about 300 to 500', 'nearly 400', 'about 400', 'at_least 400', 'more_than 400'];
    assert.deepEqual(ids(figures), [...order, 'word null to null']);
    assert.deepEqual(ids(figures, true), [...order.toReversed(), 'word null to null']);
  });

  it('takes no missing floor or ceiling for zero', () => {
    for (const column of ['value', 'value_low', 'value_high'] as const) {
      const sorted = sortByKey(figures, (row) => sortKeys[column]!(row, dataset));
      assert.equal(sorted[0]!.id, 'exact 0');
      assert.equal(sortKeys[column]!(sorted.at(-1)!, dataset), null);
    }
  });
});

describe('the order of periods', () => {
  const day = (date: string) => Date.parse(date);

  it('is that of the last day a figure could speak for, then of the first', () => {
    const key = sortKeys.period!;
    assert.deepEqual(key(figure('displaced-350000-un-2020'), dataset)?.[0], day('2020-01-16'));
    assert.equal(key(figure('at-risk-650000-irc-2020'), dataset), null);
    const [last, first] = key(figure('displaced-10000000-un-syria'), dataset)!;
    assert.ok(last! > day('2019-08-01'));
    assert.equal(first, -Infinity);
  });

  it('of either end is that of the dates as they are told', () => {
    const april = {...like, referencePeriodStart: '2019-04', referencePeriodStartAccuracy: 'month'} as const;
    assert.deepEqual(sortKeys.reference_period_start!(april, dataset), [day('2019-04-01'), day('2019-04-30')]);
    assert.equal(sortKeys.reference_period_start!(figure('displaced-235000-2020'), dataset), null);
    assert.equal(sortKeys.reference_period_end!(figure('displaced-235000-2020'), dataset), null);
  });
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {reducedDate, spanOf} from '../../src/model/dates.js';
import type {Accuracy} from '../../src/model/figure.js';

const spans: readonly [string | null, Accuracy, string, string][] = [
  ['2020-01-16', 'day', '2020-01-16', '2020-01-16'],
  ['2020-01-16', 'week', '2020-01-13', '2020-01-19'],
  ['2019-12-01', 'week', '2019-11-28', '2019-12-04'],
  ['2019-04', 'month', '2019-04-01', '2019-04-30'],
  ['2020-02', 'month', '2020-02-01', '2020-02-29'],
  ['2019-12', 'month', '2019-12-01', '2019-12-31'],
  ['2019', 'year', '2019-01-01', '2019-12-31'],
  ['9999', 'year', '9999-01-01', '9999-12-31'],
];

const none: readonly (string | null)[] = [
  null,
  '',
  '2019-02-29',
  '2020-02-30',
  '2019-04-31',
  '2019-13',
  '2019-00',
  '2019-4',
  '2019-01-00',
  '0050',
  'soon',
];

describe('spanOf', () => {
  for (const [date, accuracy, first, last] of spans) {
    it(`${date}, known to the ${accuracy}, may be any day from ${first} to ${last}`, () => {
      assert.deepEqual(spanOf(date, accuracy), [Date.parse(first), Date.parse(last)]);
    });
  }

  for (const date of none) {
    it(`${JSON.stringify(date)} is no day`, () => assert.equal(spanOf(date, 'day'), null));
  }
});

const reductions: readonly (readonly [string | null, Accuracy, string | undefined])[] = [
  ['2020-01-16', 'day', '2020-01-16'],
  ['2020-01-16', 'week', '2020-01'],
  ['2019-12-01', 'week', '2019'],
  ['2019-12-31', 'week', undefined],
  ['2019-04', 'month', '2019-04'],
  ['2019', 'year', '2019'],
  [null, 'unknown', undefined],
  ['2019-02-29', 'day', undefined],
];

describe('reducedDate', () => {
  for (const [date, accuracy, reduced] of reductions) {
    it(`makes ${date}, known to the ${accuracy}, ${reduced ?? 'no date'}`, () => {
      assert.equal(reducedDate(date, accuracy), reduced);
    });
  }
});

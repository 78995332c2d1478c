import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Accuracy, Figure} from '../../src/model/figure.js';
import {formatDate, formatPeriod} from '../../src/text/period.js';
import {dataset, english, figure} from '../embedded.js';

const dates: readonly [date: string, accuracy: Accuracy, full: string, short: string][] = [
  ['2020-01-16', 'day', '16 January 2020', '16 January'],
  ['2019-12-01', 'day', '1 December 2019', '1 December'],
  ['2019-04', 'month', 'April 2019', 'April'],
  ['2019', 'year', '2019', '2019'],
  ['2019-12-01', 'week', 'the start of December 2019', 'the start of December'],
  ['2019-04-30', 'week', 'the end of April 2019', 'the end of April'],
  ['2020-02-29', 'week', 'the end of February 2020', 'the end of February'],
  ['2020-02-28', 'week', 'around 28 February 2020', 'around 28 February'],
  ['2019-12-31', 'week', 'the end of December 2019', 'the end of December'],
  ['2019-08-07', 'week', 'around 7 August 2019', 'around 7 August'],
];

describe('formatDate', () => {
  for (const [date, accuracy, full, short] of dates) {
    it(`writes ${date}, known to the ${accuracy}, as ${full}`, () => {
      assert.equal(formatDate(date, accuracy, english), full);
      assert.equal(formatDate(date, accuracy, english, 'short'), short);
    });
  }

  it('does not depend on the time zone', () => {
    const zone = process.env.TZ;
    try {
      for (const elsewhere of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        process.env.TZ = elsewhere;
        assert.equal(formatDate('2020-01-01', 'day', english), '1 January 2020');
        assert.equal(formatDate('2019-04-30', 'week', english), 'the end of April 2019');
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

type Ends = readonly [start: string | null, startAccuracy: Accuracy, end: string | null, endAccuracy: Accuracy];

/** Ends of a figure of a report of 17 January 2020, and how its period reads. */
const shapes: readonly [what: string, ends: Ends, full: string, short: string][] = [
  [
    'a start',
    ['2019-12-01', 'week', null, 'unknown'],
    'since the start of December 2019',
    'since the start of December',
  ],
  ['a start, by the month', ['2019-12', 'month', null, 'unknown'], 'since December 2019', 'since December'],
  ['an end', [null, 'unknown', '2020-01-16', 'day'], 'up to 16 January 2020', 'up to 16 January'],
  ['one day', ['2020-01-16', 'day', '2020-01-16', 'day'], 'on 16 January 2020', 'on 16 January'],
  ['one day, about', ['2020-01-07', 'week', '2020-01-07', 'week'], 'at around 7 January 2020', 'at around 7 January'],
  ['one month', ['2020-01', 'month', '2020-01', 'month'], 'in January 2020', 'in January'],
  ['one year', ['2019', 'year', '2019', 'year'], 'in 2019', 'in 2019'],
  [
    'two days',
    ['2019-12-01', 'day', '2020-01-01', 'day'],
    'from 1 December 2019 to 1 January 2020',
    'from 1 December to 1 January',
  ],
  ['two months', ['2019-04', 'month', '2019-08', 'month'], 'from April 2019 to August 2019', 'from April to August'],
  ['two years', ['2018', 'year', '2019', 'year'], 'from 2018 to 2019', 'from 2018 to 2019'],
  [
    'days up to its report',
    ['2019-12-01', 'day', '2020-01-16', 'day'],
    'from 1 December 2019 to 16 January 2020',
    'since 1 December',
  ],
  [
    'days up to a week before its report',
    ['2019-12-01', 'day', '2020-01-10', 'day'],
    'from 1 December 2019 to 10 January 2020',
    'since 1 December',
  ],
  [
    'days up to more than a week before it',
    ['2019-12-01', 'day', '2020-01-09', 'day'],
    'from 1 December 2019 to 9 January 2020',
    'from 1 December to 9 January',
  ],
  [
    'one day, to two accuracies',
    ['2020-01-01', 'week', '2020-01-01', 'day'],
    'from the start of January 2020 to 1 January 2020',
    'from the start of January to 1 January',
  ],
  ['neither', [null, 'unknown', null, 'unknown'], 'period not stated', 'period not stated'],
];

describe('formatPeriod', () => {
  for (const [what, ends, full, short] of shapes) {
    it(`of a flow that tells ${what} reads “${full}”`, () => {
      const of = dated(figure('killed-40-2020'), ends);
      assert.equal(formatPeriod(of, dataset, english), full);
      assert.equal(formatPeriod(of, dataset, english, 'short'), short);
    });
  }

  it('of a stock reads “as of” the time it speaks for', () => {
    const stock = figure('population-3000000-un-2020');
    assert.equal(formatPeriod(stock, dataset, english), 'as of January 2020');
    assert.equal(formatPeriod(stock, dataset, english, 'short'), 'as of January');
    assert.equal(formatPeriod({...stock, referencePeriodEnd: null}, dataset, english), 'period not stated');
  });

  it('of a projection without dates says so', () => {
    assert.equal(formatPeriod(figure('at-risk-650000-irc-2020'), dataset, english), 'date not stated');
  });

  it('of a count up to its report, both known to the week, is short from its start', () => {
    const of = figure('displaced-400000-un-2019');
    assert.equal(formatPeriod(of, dataset, english), 'from the end of April 2019 to around 7 August 2019');
    assert.equal(formatPeriod(of, dataset, english, 'short'), 'since the end of April');
  });

  it('of a report without a date is not taken to go on', () => {
    const undated = {...dataset, reports: dataset.reports.map((report) => ({...report, datePublished: null}))};
    const of = figure('displaced-350000-un-headline-2020');
    assert.equal(formatPeriod(of, undated, english, 'short'), 'from 1 December to 16 January');
  });
});

function dated(of: Figure, [start, startAccuracy, end, endAccuracy]: Ends): Figure {
  return {
    ...of,
    referencePeriodStart: start,
    referencePeriodStartAccuracy: startAccuracy,
    referencePeriodEnd: end,
    referencePeriodEndAccuracy: endAccuracy,
  };
}

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Figure, Predicate} from '../../src/model/figure.js';
import {daySpokenFor, hasPeriod, periodOf, possiblePeriod, publicationOf} from '../../src/model/period.js';
import {dataset, figure} from '../embedded.js';
import {row, tables, tablesPlus, tablesWith, unchecked} from './tables.js';

const day = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString().slice(0, 10));
const possible = (of: Figure, inside = dataset) => possiblePeriod(of, inside).map(day);

/** What the shipped figures could belong to, as their reports and relations bound it. */
const shipped: readonly [id: string, first: string | null, last: string | null, why: string][] = [
  ['killed-40-2020', '2020-01-16', '2020-01-16', 'its own day'],
  ['displaced-350000-un-headline-2020', '2019-12-01', '2020-01-16', 'its own days'],
  ['displaced-350000-un-2020', '2019-11-28', '2020-01-16', 'a start known to the week'],
  ['displaced-400000-un-2019', '2019-04-27', '2019-08-10', 'both ends known to the week'],
  ['displaced-400000-un-2020', '2019-04-01', '2019-08-31', 'both ends known to the month'],
  ['displaced-186000-activists-2019', '2019-04-27', '2019-08-10', 'the figure that it overlaps'],
  ['displaced-235000-2020', '2019-11-28', '2020-01-16', 'the figure that it overlaps, and its report'],
  ['displaced-400000-un-2020-earlier-fighting', '2019-04-27', '2019-08-10', 'the figure that it restates'],
  ['displaced-1000000-border-2020', '2019-04-01', '2020-01-16', 'the first and the last of two that it overlaps'],
  ['killed-400-civilians-2019', '2019-04-01', '2019-12-31', 'its own start, and the year of its report'],
  ['killed-25-headline-2019', null, '2019-12-31', 'no start, and the year of its report'],
  ['killed-6-civilians-sana-aleppo', null, '2020-01-16', 'no start, and the day of its report'],
  ['killed-dozens-headline-2020', null, '2020-01-16', 'nothing from its parts'],
];

describe('daySpokenFor', () => {
  for (const [id, spoken, why] of [
    ['killed-40-2020', '2020-01-16', 'its own day'],
    ['displaced-350000-un-2020', '2020-01-16', 'the last of its days'],
    ['displaced-400000-un-2019', '2019-08-07', 'the middle of the week in which it ends'],
    ['displaced-400000-un-2020', '2019-08-31', 'the last of the month in which it ends'],
    ['displaced-235000-2020', null, 'no day, as its report does not tell its period'],
    ['killed-400-civilians-2019', null, 'no day, as its report tells only the start'],
  ] as const) {
    it(`of ${id} is ${why}`, () => assert.equal(day(daySpokenFor(figure(id), dataset)), spoken));
  }

  it('of a stock is the end of the time that it is of', () => {
    const december = {...figure('population-3000000-un-2020'), referencePeriodEnd: '2019-12'};
    assert.equal(day(daySpokenFor(december, dataset)), '2019-12-31');
  });

  it('is no later than its report', () => {
    const reports = dataset.reports.map((report) => ({...report, datePublished: '2019-06-30'}));
    assert.equal(day(daySpokenFor(figure('displaced-400000-un-2020'), {...dataset, reports})), '2019-06-30');
  });
});

describe('possiblePeriod', () => {
  for (const [id, first, last, why] of shipped) {
    it(`of ${id} is bounded by ${why}`, () => assert.deepEqual(possible(figure(id)), [first, last]));
  }

  it('of a stock is the time it speaks for', () => {
    const december = {...figure('population-3000000-un-2020'), referencePeriodEnd: '2019-12'};
    assert.deepEqual(possible(december), ['2019-12-01', '2019-12-31']);
  });

  it('of a part without dates is that of its whole', () => {
    const inside = related('part_of', 'killed-39');
    assert.deepEqual(possible(inside.figures.at(-1)!, inside), ['2020-01-15', '2020-01-16']);
  });

  for (const predicate of ['contains', 'disagrees_with'] as const) {
    it(`is not bounded by a figure that it ${predicate}`, () => {
      const inside = related(predicate, 'killed-39');
      assert.deepEqual(possible(inside.figures.at(-1)!, inside), [null, '2020-01-17']);
    });
  }

  it('is not bounded by a figure that restates it', () => {
    const inside = related('restates', 'killed-39', true);
    assert.deepEqual(possible(inside.figures.at(-1)!, inside), [null, '2020-01-17']);
  });

  it('ends when the report came out, before what it overlaps does', () => {
    const inside = related('overlaps', 'killed-39');
    const early = {...inside, reports: inside.reports.map((report) => ({...report, datePublished: '2020-01-15'}))};
    assert.deepEqual(possible(early.figures.at(-1)!, early), ['2020-01-15', '2020-01-15']);
  });

  it('of what was reported ends when the report came out, also where its own end is less close', () => {
    assert.deepEqual(possible(figure('population-3000000-idlib-2020')), ['2020-01-01', '2020-01-16']);
  });

  it('of a projection begins with its report and is open after it', () => {
    assert.deepEqual(possible(figure('at-risk-650000-irc-2020')), ['2020-01-16', null]);
  });

  it('is open where neither figure nor report has a date', () => {
    const undated = unchecked(tablesWith('reports', 1, {date_published: null, date_accuracy: 'unknown'}));
    const killed = undated.figures[0]!;
    const none = {...killed, referencePeriodStart: null, referencePeriodEnd: null};
    assert.deepEqual(possible(none, undated), [null, null]);
    assert.deepEqual(possible({...killed, referencePeriodEnd: null}, undated), ['2020-01-15', null]);
    assert.deepEqual(possible({...killed, referencePeriodStart: null}, undated), [null, '2020-01-16']);
  });
});

describe('periodOf and hasPeriod', () => {
  const both = figure('killed-40-2020');

  it('a flow has a period when both of its ends are told', () => {
    assert.equal(hasPeriod(both), true);
    assert.equal(hasPeriod({...both, referencePeriodStart: null}), false);
    assert.equal(hasPeriod({...both, referencePeriodEnd: null}), false);
  });

  it('a stock has one when its day is told', () => {
    assert.equal(hasPeriod(figure('population-3000000-un-2020')), true);
    assert.equal(hasPeriod(figure('population-3000000-civilians-idlib-2018')), false);
  });

  it('an end that is not told is null', () => {
    const {start, end} = periodOf(figure('killed-400-civilians-2019'));
    assert.deepEqual([start?.map(day), end], [['2019-04-01', '2019-04-30'], null]);
  });
});

describe('publicationOf', () => {
  it('is the days on which the report may have come out', () => {
    const dates = ['killed-40-2020', 'displaced-400000-un-2019', 'killed-25-headline-2019'].map(figure);
    assert.deepEqual(
      dates.map((of) => publicationOf(of, dataset)?.map(day)),
      [
        ['2020-01-17', '2020-01-17'],
        ['2019-08-04', '2019-08-10'],
        ['2019-01-01', '2019-12-31'],
      ],
    );
  });

  it('is null where the report has no date, or is not in the dataset', () => {
    const undated = unchecked(tablesWith('reports', 1, {date_published: null, date_accuracy: 'unknown'}));
    assert.equal(publicationOf(undated.figures[0]!, undated), null);
    assert.equal(publicationOf({...undated.figures[0]!, report: 'nowhere'}, undated), null);
  });
});

/** The small dataset with one more figure, without dates, and one relation of it to another one, or the other way. */
function related(predicate: Predicate, other: string, backwards = false) {
  const cells = {
    id: 'undated',
    reference_period_start: null,
    reference_period_start_accuracy: 'unknown',
    reference_period_end: null,
    reference_period_end_accuracy: 'unknown',
  };
  const [subject, object] = backwards ? [other, 'undated'] : ['undated', other];
  return unchecked({
    ...tablesPlus('figures', row.word, cells),
    relations: [...tables.relations, {subject, predicate, object, note: null}],
  });
}

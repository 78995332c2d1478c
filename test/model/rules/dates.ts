import type {TableName} from '../../../src/model/figure.js';
import {eventDates, figureDates, reportDates} from '../../../src/model/rules/periods.js';
import {tablesWith} from '../tables.js';
import type {RuleCase} from './case.js';

const wrong: readonly [
  what: string,
  date: string | null,
  accuracy: string,
  column: 'date' | 'accuracy',
  told: string,
][] = [
  ['a day that is in no calendar', '2019-02-29', 'day', 'date', 'found "2019-02-29", expected a day of the calendar'],
  ['a month known to the day', '2020-01', 'day', 'accuracy', 'found "day", expected month, as the date is 2020-01'],
  ['a year known to the month', '2020', 'month', 'accuracy', 'found "month", expected year, as the date is 2020'],
  [
    'a day known to the month',
    '2020-01-13',
    'month',
    'accuracy',
    'found "month", expected day or week, as the date is 2020-01-13',
  ],
  [
    'a date of unknown accuracy',
    '2020-01-13',
    'unknown',
    'accuracy',
    'found "unknown", expected day or week, as the date is 2020-01-13',
  ],
  ['no date, known to the year', null, 'year', 'accuracy', 'found "year", expected unknown, as the date is empty'],
];
const right: readonly [what: string, date: string | null, accuracy: string][] = [
  ['a day', '2020-01-13', 'day'],
  ['a day known to the week', '2020-01-13', 'week'],
  ['a month', '2020-01', 'month'],
  ['a year', '2020', 'year'],
  ['no date', null, 'unknown'],
];

/** The cases of a date and its accuracy in one pair of columns of the first row of a table. */
function dated(table: TableName, where: string, date: string, accuracy: string) {
  return {
    breaks: wrong.map(([what, cell, known, column, told]) => ({
      what: `${what}, as ${date}`,
      tables: tablesWith(table, 1, {[date]: cell, [accuracy]: known}),
      problems: [`${where}, column ${column === 'date' ? date : accuracy}: ${told}`],
    })),
    holds: right.map(([what, cell, known]) => ({
      what: `${what}, as ${date}`,
      tables: tablesWith(table, 1, {[date]: cell, [accuracy]: known}),
    })),
  };
}

function ends(table: TableName, where: string, start: string, end: string) {
  const both = [start, end].map((date) => dated(table, where, date, `${date}_accuracy`));
  return {breaks: both.flatMap(({breaks}) => breaks), holds: both.flatMap(({holds}) => holds)};
}

const events = ends('events', 'events row 1 (truce)', 'date_start', 'date_end');

export const dates: readonly RuleCase[] = [
  {
    name: 'figureDates',
    rule: figureDates,
    ...ends('figures', 'figures row 1 (killed-39)', 'reference_period_start', 'reference_period_end'),
  },
  {
    name: 'reportDates',
    rule: reportDates,
    ...dated('reports', 'reports row 1 (report)', 'date_published', 'date_accuracy'),
  },
  {
    name: 'eventDates',
    rule: eventDates,
    breaks: [
      ...events.breaks,
      {
        what: 'an end before the start',
        tables: tablesWith('events', 1, {date_end: '2020-01-11'}),
        problems: [
          'events row 1 (truce), column date_end: found "2020-01-11", expected a date not before the start, 2020-01-12',
        ],
      },
    ],
    holds: [
      ...events.holds,
      {what: 'an end on the day of the start', tables: tablesWith('events', 1, {date_end: '2020-01-12'})},
      {
        what: 'an end that the week it is known to puts after the start',
        tables: tablesWith('events', 1, {date_end: '2020-01-09', date_end_accuracy: 'week'}),
      },
    ],
  },
];

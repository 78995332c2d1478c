import {directed, published} from '../../../src/model/rules/periods.js';
import type {RawRow} from '../../../src/model/rows.js';
import {row, tablesWith} from '../tables.js';
import type {RuleCase} from './case.js';

const figure = (number: number, cells: RawRow) => tablesWith('figures', number, cells);
const until = (date: string | null, accuracy: string) => ({
  reference_period_end: date,
  reference_period_end_accuracy: accuracy,
});
const since = (date: string | null, accuracy: string) => ({
  reference_period_start: date,
  reference_period_start_accuracy: accuracy,
});

export const periods: readonly RuleCase[] = [
  {
    name: 'directed',
    rule: directed,
    breaks: [
      {
        what: 'a stock with a start',
        tables: figure(row.population, since('2020-01-01', 'day')),
        problems: [
          'figures row 7 (population), column reference_period_start: found "2020-01-01", expected nothing, as a stock speaks for one day',
        ],
      },
      {
        what: 'a flow that ends before it starts',
        tables: figure(row.killed39, until('2020-01-14', 'day')),
        problems: [
          'figures row 1 (killed-39), column reference_period_end: found "2020-01-14", expected a date not before the start, 2020-01-15',
        ],
      },
    ],
    holds: [
      {what: 'a flow of one day', tables: figure(row.killed39, until('2020-01-15', 'day'))},
      {what: 'an end in the month of the start', tables: figure(row.killed39, until('2020-01', 'month'))},
      {what: 'a flow without an end', tables: figure(row.killed39, until(null, 'unknown'))},
      {what: 'a flow without a start', tables: figure(row.killed39, since(null, 'unknown'))},
    ],
  },
  {
    name: 'published',
    rule: published,
    breaks: [
      {
        what: 'a count of days after its report',
        tables: figure(row.killed39, until('2020-01-18', 'day')),
        problems: [
          'figures row 1 (killed-39), column reference_period_end: found "2020-01-18", expected a date not after its report came out',
        ],
      },
      {
        what: 'a count of months after its report',
        tables: figure(row.population, until('2020-02', 'month')),
        problems: [
          'figures row 7 (population), column reference_period_end: found "2020-02", expected a date not after its report came out',
        ],
      },
      {
        what: 'a count that starts after its report and has no end',
        tables: figure(row.killed39, {...since('2020-02', 'month'), ...until(null, 'unknown')}),
        problems: [
          'figures row 1 (killed-39), column reference_period_start: found "2020-02", expected a date not after its report came out',
        ],
      },
    ],
    holds: [
      {what: 'a count up to the day of its report', tables: figure(row.killed39, until('2020-01-17', 'day'))},
      {what: 'a count of the month of its report', tables: figure(row.killed39, until('2020-01', 'month'))},
      {what: 'a projection of later days', tables: figure(row.atRisk, until('2020-06', 'month'))},
      {
        what: 'a report without a date',
        tables: tablesWith('reports', 1, {date_published: null, date_accuracy: 'unknown'}),
      },
    ],
  },
];

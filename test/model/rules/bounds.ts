import {ordered, quantified} from '../../../src/model/rules/bounds.js';
import type {RawRow} from '../../../src/model/rows.js';
import {row, tablesWith} from '../tables.js';
import type {RuleCase} from './case.js';

const figure = (number: number, cells: RawRow) => tablesWith('figures', number, cells);
const noNumber = {value: null, value_low: null, value_high: null};

export const bounds: readonly RuleCase[] = [
  {
    name: 'ordered',
    rule: ordered,
    breaks: [
      {
        what: 'a floor above the value',
        tables: figure(row.displaced, {value_low: 350_001}),
        problems: ['figures row 4 (displaced), column value_low: found 350001, expected at most the value, 350000'],
      },
      {
        what: 'a ceiling under the value',
        tables: figure(row.displaced, {value_high: 349_999}),
        problems: ['figures row 4 (displaced), column value_high: found 349999, expected at least the value, 350000'],
      },
      {
        what: 'a floor above the ceiling, without a value',
        tables: figure(row.range, {value_low: 301}),
        problems: ['figures row 9 (range), column value_low: found 301, expected at most the ceiling, 300'],
      },
    ],
    holds: [
      {what: 'both bounds at the value', tables: figure(row.displaced, {value_low: 350_000, value_high: 350_000})},
      {what: 'floor and ceiling alike', tables: figure(row.range, {value_low: 300})},
      {what: 'a value of zero', tables: figure(row.killed39, {value: 0, value_low: 0, value_high: 0})},
    ],
  },
  {
    name: 'quantified',
    rule: quantified,
    breaks: [
      {
        what: 'no value where the number is exact',
        tables: figure(row.killed39, noNumber),
        problems: [
          'figures row 1 (killed-39), column value: found nothing, expected a number, or the quantifier "word"',
        ],
      },
      {
        what: 'no bounds where the number is exact',
        tables: figure(row.killed39, {value_low: null, value_high: 40}),
        problems: [
          'figures row 1 (killed-39), column value_low: found nothing, expected 39, as the quantifier is "exact"',
          'figures row 1 (killed-39), column value_high: found 40, expected 39, as the quantifier is "exact"',
        ],
      },
      {
        what: '"at least" with a ceiling and without a floor',
        tables: figure(row.killed22, {value_low: null, value_high: 22}),
        problems: [
          'figures row 2 (killed-22), column value_low: found nothing, expected 22, as the quantifier is "at_least"',
          'figures row 2 (killed-22), column value_high: found 22, expected nothing, as the quantifier is "at_least"',
        ],
      },
      {
        what: '"more than" with a ceiling and a lower floor',
        tables: figure(row.killed22, {quantifier: 'more_than', value_low: 21, value_high: 30}),
        problems: [
          'figures row 2 (killed-22), column value_low: found 21, expected 22, as the quantifier is "more_than"',
          'figures row 2 (killed-22), column value_high: found 30, expected nothing, as the quantifier is "more_than"',
        ],
      },
      {
        what: '"nearly" with a floor and without a ceiling',
        tables: figure(row.displacedAgain, {value_low: 350_000, value_high: null}),
        problems: [
          'figures row 5 (displaced-again), column value_low: found 350000, expected nothing, as the quantifier is "nearly"',
          'figures row 5 (displaced-again), column value_high: found nothing, expected 350000, as the quantifier is "nearly"',
        ],
      },
      {
        what: '"about" with a floor only',
        tables: figure(row.displaced, {value_low: 300_000}),
        problems: [
          'figures row 4 (displaced), column value_high: found nothing, expected both bounds or neither, as the quantifier is "about"',
        ],
      },
      {
        what: '"about" with a ceiling only',
        tables: figure(row.displaced, {value_high: 400_000}),
        problems: [
          'figures row 4 (displaced), column value_low: found nothing, expected both bounds or neither, as the quantifier is "about"',
        ],
      },
      {
        what: '"about" no number',
        tables: figure(row.displaced, noNumber),
        problems: [
          'figures row 4 (displaced), column value: found nothing, expected a number, or both bounds of a range',
        ],
      },
      {
        what: 'a number where only a word was printed',
        tables: figure(row.word, {value: 12, value_low: 12, value_high: 99}),
        problems: [
          'figures row 8 (word), column value: found 12, expected nothing, as only a word was printed',
          'figures row 8 (word), column value_low: found 12, expected nothing, as the quantifier is "word"',
          'figures row 8 (word), column value_high: found 99, expected nothing, as the quantifier is "word"',
        ],
      },
    ],
    holds: [
      {what: '"more than" with its floor', tables: figure(row.killed22, {quantifier: 'more_than'})},
      {what: 'a range around a value', tables: figure(row.range, {value: 250})},
      {what: 'an exact zero', tables: figure(row.killed39, {value: 0, value_low: 0, value_high: 0})},
    ],
  },
];

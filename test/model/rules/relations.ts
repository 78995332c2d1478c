import {acyclic, comparable, partWithinWhole, restated} from '../../../src/model/rules/relations.js';
import type {RawRow} from '../../../src/model/rows.js';
import {row, tablesPlus, tablesWith} from '../tables.js';
import type {RuleCase} from './case.js';

const relation = (number: number, cells: RawRow) => tablesWith('relations', number, cells);
const another = (subject: string, object: string, base = tablesPlus('relations', row.partOf, {subject, object})) =>
  base;

export const relations: readonly RuleCase[] = [
  {
    name: 'comparable',
    rule: comparable,
    breaks: [
      {
        what: 'a figure related to itself',
        tables: relation(row.contains, {object: 'killed-39'}),
        problems: ['relations row 4, column object: found "killed-39", expected another figure than the subject'],
      },
      {
        what: 'people displaced as part of people killed',
        tables: relation(row.contains, {object: 'displaced'}),
        problems: [
          'relations row 4, column object: found "displaced", expected a figure of the indicator of the subject, killed',
        ],
      },
    ],
    holds: [
      {
        what: 'figures of two indicators that disagree',
        tables: relation(row.contains, {predicate: 'disagrees_with', object: 'displaced'}),
      },
      {what: 'two figures that overlap', tables: relation(row.contains, {predicate: 'overlaps', object: 'word'})},
    ],
  },
  {
    name: 'partWithinWhole',
    rule: partWithinWhole,
    breaks: [
      {
        what: 'a part larger than its whole',
        tables: relation(row.partOf, {subject: 'killed-39', object: 'killed-17'}),
        problems: [
          'relations row 1, column subject: found killed-39 of 39, expected a part not larger than its whole, killed-17 of 17',
        ],
      },
      {
        what: 'an earlier count larger than the later one that contains it',
        tables: relation(row.contains, {subject: 'killed-17', object: 'killed-39'}),
        problems: [
          'relations row 4, column object: found killed-39 of 39, expected a part not larger than its whole, killed-17 of 17',
        ],
      },
      {
        what: 'a floor larger than a number that is about right',
        tables: tablesPlus(
          'relations',
          row.contains,
          {subject: 'displaced', object: 'more'},
          tablesPlus('figures', row.displaced, {
            id: 'more',
            value: 350_001,
            value_low: 350_001,
            quantifier: 'more_than',
            value_verbatim: 'more than 350,001',
          }),
        ),
        problems: [
          'relations row 5, column object: found more of more than 350,001, expected a part not larger than its whole, displaced of around 350,000',
        ],
      },
    ],
    holds: [
      {what: 'a part of a floor', tables: relation(row.partOf, {subject: 'killed-39', object: 'killed-22'})},
      {what: 'a part of a word', tables: relation(row.partOf, {subject: 'killed-39', object: 'word'})},
      {what: 'a word as a part', tables: relation(row.partOf, {subject: 'word', object: 'killed-17'})},
      {what: 'a part as large as its whole', tables: tablesWith('figures', row.killed22, {value: 39, value_low: 39})},
      {
        what: 'less than a number, as a part of a smaller one',
        tables: tablesPlus(
          'relations',
          row.partOf,
          {subject: 'close', object: 'killed-39'},
          tablesPlus('figures', row.killed39, {
            id: 'close',
            value: 40,
            value_low: null,
            value_high: 40,
            quantifier: 'nearly',
          }),
        ),
      },
    ],
  },
  {
    name: 'restated',
    rule: restated,
    breaks: [
      {
        what: 'a repetition on another basis',
        tables: tablesWith('figures', row.displacedAgain, {basis: 'other'}),
        problems: [
          'relations row 3, column predicate: found basis other and winter, expected one basis for both, as one restates the other',
        ],
      },
      {
        what: 'a repetition without a basis',
        tables: relation(row.contains, {predicate: 'restates'}),
        problems: [
          'relations row 4, column predicate: found basis nothing and nothing, expected one basis for both, as one restates the other',
        ],
      },
    ],
    holds: [
      {what: 'a part on another basis', tables: tablesWith('figures', row.killed22, {basis: 'other'})},
      {what: 'one basis without a relation', tables: tablesWith('figures', row.killed22, {basis: 'winter'})},
    ],
  },
  {
    name: 'acyclic',
    rule: acyclic,
    breaks: [
      {
        what: 'two figures that are part of each other',
        tables: another('killed-39', 'killed-22'),
        problems: [
          'relations row 1, column object: found "killed-39", expected a figure that does not lead back to the subject by "part_of"',
          'relations row 5, column object: found "killed-22", expected a figure that does not lead back to the subject by "part_of"',
        ],
      },
      {
        what: 'a figure that is part of itself by way of another',
        tables: tablesPlus(
          'relations',
          row.partOf,
          {subject: 'word', object: 'killed-22'},
          another('killed-39', 'word'),
        ),
        problems: [
          'relations row 1, column object: found "killed-39", expected a figure that does not lead back to the subject by "part_of"',
          'relations row 5, column object: found "word", expected a figure that does not lead back to the subject by "part_of"',
          'relations row 6, column object: found "killed-22", expected a figure that does not lead back to the subject by "part_of"',
        ],
      },
    ],
    holds: [
      {what: 'a part of a part', tables: another('word', 'killed-22')},
      {
        what: 'a part that disagrees with its whole',
        tables: tablesPlus('relations', row.partOf, {
          subject: 'killed-39',
          predicate: 'disagrees_with',
          object: 'killed-22',
        }),
      },
    ],
  },
];

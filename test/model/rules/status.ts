import type {RawRow} from '../../../src/model/rows.js';
import {attributed, conditional, inSeries, risks} from '../../../src/model/rules/status.js';
import {row, tablesWith} from '../tables.js';
import type {RuleCase} from './case.js';

const figure = (number: number, cells: RawRow) => tablesWith('figures', number, cells);
const projected = {status: 'projected', scenario: 'if it goes on'};

export const status: readonly RuleCase[] = [
  {
    name: 'conditional',
    rule: conditional,
    breaks: [
      {
        what: 'a projection without its condition',
        tables: figure(row.atRisk, {scenario: null}),
        problems: ['figures row 6 (at-risk), column scenario: found nothing, expected the condition of the projection'],
      },
      {
        what: 'a condition of what was reported',
        tables: figure(row.displaced, {scenario: 'if it goes on'}),
        problems: [
          'figures row 4 (displaced), column scenario: found "if it goes on", expected nothing, as the figure was reported',
        ],
      },
    ],
    holds: [{what: 'a projection of displacement, with its condition', tables: figure(row.displaced, projected)}],
  },
  {
    name: 'risks',
    rule: risks,
    breaks: [
      {
        what: 'people at risk, told as a count',
        tables: figure(row.atRisk, {status: 'reported', scenario: null}),
        problems: ['figures row 6 (at-risk), column status: found "reported", expected "projected"'],
      },
    ],
    holds: [
      {
        what: 'people displaced, told as a count',
        tables: figure(row.atRisk, {status: 'reported', scenario: null, indicator: 'displaced'}),
      },
    ],
  },
  {
    name: 'attributed',
    rule: attributed,
    breaks: [
      {
        what: 'an attribution to nobody',
        tables: figure(row.killed39, {source: null}),
        problems: [
          'figures row 1 (killed-39), column attribution: found "explicit", expected "none", as no source is named',
        ],
      },
      {
        what: 'a source without an attribution',
        tables: figure(row.killed39, {attribution: 'none'}),
        problems: [
          'figures row 1 (killed-39), column attribution: found "none", expected "explicit" or "implied", as a source is named',
        ],
      },
    ],
    holds: [
      {what: 'a source by implication', tables: figure(row.killed39, {attribution: 'implied'})},
      {what: 'neither source nor attribution', tables: figure(row.killed39, {source: null, attribution: 'none'})},
    ],
  },
  {
    name: 'inSeries',
    rule: inSeries,
    breaks: [
      {
        what: 'people killed in a series of people displaced',
        tables: figure(row.killed39, {series: 'moves'}),
        problems: [
          'figures row 1 (killed-39), column series: found "moves", expected a series of the indicator killed',
        ],
      },
      {
        what: 'a projection of people killed in a series of people displaced',
        tables: figure(row.killed39, {series: 'moves', ...projected}),
        problems: [
          'figures row 1 (killed-39), column series: found "moves", expected a series of the indicator killed',
        ],
      },
    ],
    holds: [
      {
        what: 'people displaced in the same series',
        tables: figure(row.killed39, {series: 'moves', indicator: 'displaced'}),
      },
      {what: 'people at risk of displacement in it', tables: figure(row.atRisk, {series: 'moves'})},
      {what: 'no series', tables: figure(row.displaced, {series: null})},
    ],
  },
];

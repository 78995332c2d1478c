/** A small valid dataset, invented, of which tests change one cell. Rows are as JSON gives them, by their columns. */
import type {Dataset, TableName} from '../../src/model/figure.js';
import {tableNames, type Tables} from '../../src/model/parse.js';
import {readRow, type RawRow} from '../../src/model/rows.js';
import {makers} from '../../src/generated/makers.js';
import {shapes} from '../../src/generated/shapes.js';

const figure = {
  report: 'report',
  paragraph: 1,
  indicator: 'killed',
  measure_type: 'flow',
  group: 'people',
  place: 'province',
  place_role: 'occurred',
  value: null,
  value_low: null,
  value_high: null,
  quantifier: 'exact',
  status: 'reported',
  scenario: null,
  reference_period_start: '2020-01-15',
  reference_period_start_accuracy: 'day',
  reference_period_end: '2020-01-16',
  reference_period_end_accuracy: 'day',
  source: 'un',
  attribution: 'explicit',
  basis: null,
  series: null,
  note: null,
};
const moved = {
  ...figure,
  indicator: 'displaced',
  place_role: 'origin',
  reference_period_start: '2019-12',
  reference_period_start_accuracy: 'month',
  basis: 'winter',
  series: 'moves',
};
const exactly = (value: number) => ({value, value_low: value, value_high: value, value_verbatim: String(value)});
const named = (id: string) => ({id, name_en: id, name_ar: id, name_fr: id});
const area = {parent: null, pcode: null, latitude: null, longitude: null};

/** Row numbers as in messages, from 1; tests name rows by them. */
export const row = {
  killed39: 1,
  killed22: 2,
  killed17: 3,
  displaced: 4,
  displacedAgain: 5,
  atRisk: 6,
  population: 7,
  word: 8,
  range: 9,
  partOf: 1,
  restates: 3,
  contains: 4,
} as const;

/** The tables, all valid. */
export const tables = {
  figures: [
    {...figure, id: 'killed-39', ...exactly(39)},
    {...figure, id: 'killed-22', group: 'fighters', ...exactly(22), value_high: null, quantifier: 'at_least'},
    {...figure, id: 'killed-17', group: 'civilians', ...exactly(17)},
    {...moved, id: 'displaced', value: 350_000, value_verbatim: 'around 350,000', quantifier: 'about'},
    {...moved, id: 'displaced-again', ...exactly(350_000), value_low: null, quantifier: 'nearly'},
    {
      ...moved,
      id: 'at-risk',
      indicator: 'at_risk_of_displacement',
      value: 650_000,
      value_verbatim: 'Some 650,000',
      quantifier: 'about',
      status: 'projected',
      scenario: 'if it goes on',
      reference_period_start: null,
      reference_period_start_accuracy: 'unknown',
      reference_period_end: null,
      reference_period_end_accuracy: 'unknown',
      basis: null,
    },
    {
      ...figure,
      id: 'population',
      indicator: 'population',
      measure_type: 'stock',
      ...exactly(3_000_000),
      reference_period_start: null,
      reference_period_start_accuracy: 'unknown',
      reference_period_end: '2020-01',
      reference_period_end_accuracy: 'month',
    },
    {...figure, id: 'word', value_verbatim: 'dozens', quantifier: 'word', source: null, attribution: 'none'},
    {
      ...figure,
      id: 'range',
      indicator: 'injured',
      value_low: 200,
      value_high: 300,
      value_verbatim: '200 to 300',
      quantifier: 'about',
    },
  ],
  reports: [
    {
      id: 'report',
      title: 'A report',
      publisher: null,
      wire: null,
      date_published: '2020-01-17',
      date_accuracy: 'day',
      date_basis: 'Printed.',
      language: 'en',
      sha256: null,
    },
  ],
  organizations: [{...named('un'), abbreviation: 'UN', kind: 'intergovernmental', party_to_conflict: false}],
  places: [
    {...named('country'), admin_level: 0, ...area},
    {...named('province'), admin_level: 1, ...area, parent: 'country', latitude: 35.8, longitude: 36.75},
    {...named('town'), admin_level: 4, ...area, parent: 'province'},
    {...named('region'), admin_level: null, ...area, parent: 'country'},
  ],
  groups: [
    {...named('people'), parent: null, overlaps: null},
    {...named('civilians'), parent: 'people', overlaps: null},
    {...named('fighters'), parent: 'people', overlaps: null},
    {...named('children'), parent: 'civilians', overlaps: null},
  ],
  relations: [
    {subject: 'killed-22', predicate: 'part_of', object: 'killed-39', note: null},
    {subject: 'killed-17', predicate: 'part_of', object: 'killed-39', note: null},
    {subject: 'displaced-again', predicate: 'restates', object: 'displaced', note: null},
    {subject: 'killed-39', predicate: 'contains', object: 'killed-17', note: null},
  ],
  events: [
    {
      id: 'truce',
      kind: 'truce',
      title: 'A truce',
      date_start: '2020-01-12',
      date_start_accuracy: 'day',
      date_end: '2020-01-14',
      date_end_accuracy: 'day',
      place: 'province',
      report: 'report',
      paragraph: 2,
    },
  ],
  series: [
    {id: 'moves', title_en: 'Moves', title_ar: 'Moves', title_fr: 'Moves', description: 'x', indicator: 'displaced'},
  ],
} satisfies Tables;

/** The valid tables with other cells in one row, counted from 1; a cell of `undefined` is left out. */
export function tablesWith(table: TableName, number: number, cells: RawRow, base: Tables = tables): Tables {
  const rows = base[table]!.map((old, index) => (index === number - 1 ? {...old, ...cells} : old));
  return {...base, [table]: rows};
}

/** The valid tables with one more row, which is like another one but for some cells. */
export function tablesPlus(table: TableName, like: number, cells: RawRow, base: Tables = tables): Tables {
  const rows = base[table]!;
  return {...base, [table]: [...rows, {...rows[like - 1], ...cells}]};
}

/** The dataset of tables, without any check. */
export function unchecked(raw: Tables): Dataset {
  const records = tableNames.map((table) => [
    table,
    raw[table]!.map((cells) => makers[table].toRecord(readRow(cells, shapes[table].types, makers[table]))),
  ]);
  const dataset: unknown = Object.fromEntries(records);
  return dataset as Dataset;
}

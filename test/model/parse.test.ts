import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {shapes} from '../../src/generated/shapes.js';
import {formatCsv, parseCsv} from '../../src/formats/csv.js';
import {datasets} from '../../src/build/paths.js';
import {readDataPackage, readTables} from '../../src/build/read-dataset.js';
import {DatasetError, formatProblem} from '../../src/model/error.js';
import type {TableName} from '../../src/model/figure.js';
import {parseFigures, parseSteps, tableNames, type Tables} from '../../src/model/parse.js';
import type {RawRow, Row} from '../../src/model/rows.js';
import {dataset} from '../embedded.js';
import {row, tables, tablesPlus, tablesWith, unchecked} from './tables.js';

const [first] = tables.figures;
const date = '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$';
const predicates = 'part_of, restates, contains, overlaps, disagrees_with';

/** A cell that no schema allows, in the first row of a table, and what is said of it. */
const cells: readonly [table: TableName, column: string, cell: unknown, told: readonly string[]][] = [
  ['figures', 'value', 'many', ['found "many", expected a value of type integer or null']],
  ['figures', 'value', 38.5, ['found 38.5, expected a value of type integer or null']],
  ['figures', 'value', '38.5', ['found "38.5", expected a value of type integer or null']],
  ['figures', 'value', '1e3', ['found "1e3", expected a value of type integer or null']],
  ['figures', 'value', true, ['found true, expected a value of type integer or null']],
  ['figures', 'value', [39], ['found [39], expected a value of type integer or null']],
  ['figures', 'value', -1, ['found -1, expected a number >= 0']],
  ['figures', 'paragraph', 0, ['found 0, expected a number >= 1']],
  ['figures', 'report', '', ['found nothing, expected a value of type string']],
  ['figures', 'report', 7, ['found 7, expected a value of type string']],
  ['figures', 'status', 'guessed', ['found "guessed", expected one of reported, projected']],
  [
    'figures',
    'status',
    null,
    ['found nothing, expected a value of type string', 'found nothing, expected one of reported, projected'],
  ],
  ['relations', 'predicate', 'equals', [`found "equals", expected one of ${predicates}`]],
  ['figures', 'reference_period_end', 'January', [`found "January", expected text of the form ${date}`]],
  ['figures', 'reference_period_end', '2020-13', [`found "2020-13", expected text of the form ${date}`]],
  ['reports', 'sha256', 'x'.repeat(80), [`found "${'x'.repeat(58)}…, expected text of the form ^[0-9a-f]{64}$`]],
  ['organizations', 'party_to_conflict', 'no', ['found "no", expected a value of type boolean']],
  ['places', 'latitude', 'north', ['found "north", expected a value of type number or null']],
  ['places', 'latitude', 90.5, ['found 90.5, expected a number <= 90']],
  ['places', 'admin_level', 5, ['found 5, expected a number <= 4']],
  [
    'figures',
    'colour',
    'red',
    ['found a column that is not documented, expected only the columns of the data package'],
  ],
  [
    'series',
    'constructor',
    'x',
    ['found a column that is not documented, expected only the columns of the data package'],
  ],
];

/** Tables that are no tables, and everything that is said of them. */
const shapeless: readonly [what: string, tables: unknown, problems: readonly string[]][] = [
  ['a table that is missing', without('figures'), ['figures: found nothing, expected a list of rows']],
  ['a table of null', {...tables, events: null}, ['events: found nothing, expected a list of rows']],
  ['a table that is an object', {...tables, groups: {}}, ['groups: found {}, expected a list of rows']],
  ['a table that is text', {...tables, places: 'id'}, ['places: found "id", expected a list of rows']],
  ['a row of null', {...tables, series: [null]}, ['series row 1: found nothing, expected an object']],
  ['a row that is a list', {...tables, series: [[]]}, ['series row 1: found [], expected an object']],
  ['a row that is text', {...tables, series: ['moves']}, ['series row 1: found "moves", expected an object']],
  [
    'a list of tables',
    [],
    ['figures', 'reports', 'organizations', 'places', 'groups'].map(
      (name) => `${name}: found nothing, expected a list of rows`,
    ),
  ],
];

describe('parseFigures', () => {
  for (const [table, column, cell, told] of cells) {
    it(`refuses ${JSON.stringify(cell)?.slice(0, 20)} as ${column} of ${table}`, () => {
      const where = `${table} row 1${'id' in tables[table][0]! ? ` (${tables[table][0].id})` : ''}, column ${column}: `;
      assert.deepEqual(
        problemsOf(tablesWith(table, 1, {[column]: cell})),
        told.map((text) => where + text),
      );
    });
  }

  for (const [what, shape, problems] of shapeless) {
    it(`refuses ${what}`, () => assert.deepEqual(problemsOf(shape), problems));
  }

  for (const nothing of [null, undefined, 7, 'figures']) {
    it(`refuses ${JSON.stringify(nothing)} as the whole`, () => assert.equal(problemsOf(nothing).length, 1));
  }

  it('refuses an id that is no id', () => {
    const form = 'text of the form ^[a-z0-9]+(-[a-z0-9]+)*$';
    for (const id of ['Killed 39', '__proto__', 'killed-39-']) {
      const [problem] = problemsOf(tablesWith('figures', row.word, {id}));
      assert.equal(problem, `figures row 8 (${id}), column id: found "${id}", expected ${form}`);
    }
  });

  it('refuses the column __proto__, whatever stands in it', () => {
    const told = 'found a column that is not documented, expected only the columns of the data package';
    for (const cell of ['x', {note: 'x'}, {id: 'killed-39'}]) {
      const figures = [
        JSON.parse(`{"__proto__": ${JSON.stringify(cell)}, ${JSON.stringify(first).slice(1)}`) as RawRow,
      ];
      assert.deepEqual(problemsOf({...tables, figures, relations: []}), [
        `figures row 1 (killed-39), column __proto__: ${told}`,
      ]);
    }
  });

  it('takes no cell from the prototype of a row', () => {
    const series = [JSON.parse(`{"__proto__": ${JSON.stringify(tables.series[0])}}`) as RawRow];
    assert.notDeepEqual(problemsOf({...tables, series}), []);
  });

  it('tells every problem of the first step that finds any, and none of a later one', () => {
    const broken = tablesWith(
      'figures',
      row.word,
      {report: 'nowhere', paragraph: 0},
      tablesWith('series', 1, {id: '!'}),
    );
    assert.deepEqual(problemsOf(broken), [
      'figures row 8 (word), column paragraph: found 0, expected a number >= 1',
      'series row 1 (!), column id: found "!", expected text of the form ^[a-z0-9]+(-[a-z0-9]+)*$',
    ]);
  });

  it('tells the first three problems in the message, and how many more there are', () => {
    const [one, two, three] = problemsOf({}) as [string, string, string];
    assert.throws(() => parseFigures({}), {
      name: 'DatasetError',
      message: `${one}; ${two}; ${three}; and 2 more`,
    });
  });

  it('gives the same dataset for text and for typed values', () => {
    const parsed = parseFigures(tables);
    const text = tableNames.map((name) => {
      const columns = Object.keys(shapes[name].types);
      return [name, parseCsv(formatCsv(columns, [...tables[name]] as readonly Row[]), name)] as const;
    });
    assert.deepEqual(parseFigures(Object.fromEntries(text)), parsed);
    assert.deepEqual(parsed, unchecked(tables));
    assert.equal(parsed.figures[0]!.valueLow, 39);
    assert.equal(parsed.organizations[0]!.partyToConflict, false);
    assert.equal(parsed.places[1]!.longitude, 36.75);
  });

  it('reads the shipped tables to the dataset that is embedded', async () => {
    assert.deepEqual(parseFigures(await readTables(datasets, await readDataPackage(datasets))), dataset);
  });

  it('reads what is left out as nothing', () => {
    const {relations, events, ...few} = tablesWith('figures', row.killed39, {note: undefined, series: ''});
    const parsed = parseFigures(few);
    assert.deepEqual([parsed.relations, parsed.events], [[], []]);
    assert.deepEqual([parsed.figures[0]!.note, parsed.figures[0]!.series], [null, null]);
    assert.ok(relations && events);
  });

  it('ignores tables that it does not know', () => {
    assert.deepEqual(parseFigures({...tables, notes: 7} as Tables), parseFigures(tables));
  });

  it('changes nothing in what it is given', () => {
    const before = structuredClone(tables);
    for (const rows of Object.values(frozen(tables)))
      Object.freeze(rows).forEach((cells: object) => Object.freeze(cells));
    parseFigures(tables);
    assert.deepEqual(tables, before);
    assert.throws(() => parseFigures(Object.freeze(tablesPlus('figures', row.word, {}))), DatasetError);
  });
});

describe('parseSteps', () => {
  const many = (count: number) => ({
    ...tables,
    relations: [],
    figures: Array.from({length: count}, (_, index) => ({...first, id: `figure-${index}`})),
  });

  it('gives what parseFigures gives, and can be left in each table and each rule', () => {
    const [few, more] = [many(200), many(2000)].map((given) => {
      const steps = parseSteps(given);
      for (let count = 0; ; count++) {
        const {done, value} = steps.next();
        if (!done) continue;
        assert.deepEqual(value, parseFigures(given));
        return count;
      }
    });
    assert.ok(few! > 10, String(few));
    assert.equal(more, 10 * few!);
  });
});

function frozen<T>(value: T): Readonly<T> {
  return Object.freeze(value);
}

function without(table: TableName): Tables {
  return Object.fromEntries(Object.entries(tables).filter(([name]) => name !== table));
}

function problemsOf(raw: unknown): string[] {
  try {
    parseFigures(raw as Tables);
  } catch (error) {
    assert.ok(error instanceof DatasetError, String(error));
    return error.problems.map(formatProblem);
  }
  return [];
}

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {shapes} from '../../src/generated/shapes.js';
import {DatasetError, formatProblem} from '../../src/model/error.js';
import type {TableName} from '../../src/model/figure.js';
import {parseFigures, tableNames, type Tables} from '../../src/model/parse.js';
import {tables, tablesPlus, tablesWith} from './tables.js';

const references: readonly [table: TableName, column: string, to: TableName, where: string][] = [
  ['figures', 'report', 'reports', 'figures row 1 (killed-39)'],
  ['figures', 'group', 'groups', 'figures row 1 (killed-39)'],
  ['figures', 'place', 'places', 'figures row 1 (killed-39)'],
  ['figures', 'source', 'organizations', 'figures row 1 (killed-39)'],
  ['figures', 'series', 'series', 'figures row 1 (killed-39)'],
  ['places', 'parent', 'places', 'places row 1 (country)'],
  ['groups', 'parent', 'groups', 'groups row 1 (people)'],
  ['groups', 'overlaps', 'groups', 'groups row 1 (people)'],
  ['relations', 'subject', 'figures', 'relations row 1'],
  ['relations', 'object', 'figures', 'relations row 1'],
  ['events', 'place', 'places', 'events row 1 (truce)'],
  ['events', 'report', 'reports', 'events row 1 (truce)'],
];

describe('the references of a dataset', () => {
  it('are covered here, every one', () => {
    const all = tableNames.flatMap((table) =>
      shapes[table].foreignKeys.map(({column, table: to}) => `${table}.${column} ${to}`),
    );
    assert.deepEqual(new Set(references.map(([table, column, to]) => `${table}.${column} ${to}`)), new Set(all));
  });

  for (const [table, column, to, where] of references) {
    for (const nowhere of ['nowhere', '__proto__', 'constructor']) {
      it(`${column} of ${table} cannot be ${nowhere}`, () => {
        assert.deepEqual(problemsOf(tablesWith(table, 1, {[column]: nowhere})), [
          `${where}, column ${column}: found "${nowhere}", expected the id of a row in ${to}`,
        ]);
      });
    }
  }

  it('are told together with repeated keys', () => {
    const broken = tablesPlus('groups', 2, {}, tablesWith('figures', 3, {place: 'x', group: 'y'}));
    assert.deepEqual(problemsOf(broken), [
      'figures row 3 (killed-17), column group: found "y", expected the id of a row in groups',
      'figures row 3 (killed-17), column place: found "x", expected the id of a row in places',
      'groups row 5 (civilians), column id: found ["civilians"], which is row 2, expected a key of its own',
    ]);
  });
});

describe('the keys of a dataset', () => {
  for (const table of tableNames.filter((name) => name !== 'relations')) {
    it(`stand once in ${table}`, () => {
      const [{id}] = tables[table] as unknown as [{id: string}];
      assert.deepEqual(problemsOf(tablesPlus(table, 1, {})), [
        `${table} row ${tables[table].length + 1} (${id}), column id: found ["${id}"], which is row 1, expected a key of its own`,
      ]);
    });
  }

  it('of a relation are its ends and its predicate together', () => {
    assert.deepEqual(problemsOf(tablesPlus('relations', 1, {note: 'again'})), [
      'relations row 5, column subject, predicate, object: found ["killed-22","part_of","killed-39"], which is row 1, expected a key of its own',
    ]);
    assert.deepEqual(problemsOf(tablesPlus('relations', 1, {predicate: 'overlaps'})), []);
  });
});

function problemsOf(raw: Tables): string[] {
  try {
    parseFigures(raw);
  } catch (error) {
    assert.ok(error instanceof DatasetError, String(error));
    return error.problems.map(formatProblem);
  }
  return [];
}

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {shapes} from '../../src/generated/shapes.js';
import {DatasetError} from '../../src/model/error.js';
import {parseFigures, tableNames, type Tables} from '../../src/model/parse.js';
import {tables} from './tables.js';

/** JSON as it arrives: without what `JSON.stringify` would lose. */
const json = fc.json({maxDepth: 4}).map((text) => JSON.parse(text) as unknown);
const cell = fc.oneof(
  json,
  fc.constantFrom('', '2020-01', '2020-02-31', 'word', 'exact', 'people', '__proto__', '9'.repeat(400)),
);

const rowsOf = (table: (typeof tableNames)[number]) => {
  const columns = Object.keys(shapes[table].types);
  return fc.array(fc.dictionary(fc.constantFrom(...columns, '__proto__', 'toString'), cell, {noNullPrototype: true}), {
    maxLength: 3,
  });
};
const shaped = fc.record(Object.fromEntries(tableNames.map((name) => [name, rowsOf(name)])), {requiredKeys: []});

/** The valid tables with one cell of one row replaced. */
const nearlyValid = fc
  .constantFrom(...tableNames)
  .chain((table) =>
    fc.tuple(
      fc.constant(table),
      fc.nat(tables[table].length - 1),
      fc.constantFrom(...Object.keys(shapes[table].types)),
      cell,
    ),
  )
  .map(([table, number, column, value]) => ({
    ...tables,
    [table]: tables[table].map((old, index) => (index === number ? {...old, [column]: value} : old)),
  }));

/** Parses, or fails as documented: with problems, each of which names its table and says what was expected. */
function parsesOrRefuses(raw: unknown): boolean {
  try {
    const {figures} = parseFigures(raw as Tables);
    assert.ok(figures.every(({id, report, valueVerbatim}) => id && report && valueVerbatim));
    return true;
  } catch (error) {
    assert.ok(error instanceof DatasetError, String(error));
    assert.ok(error.problems.length > 0);
    assert.ok(error.problems.every(({table, found, expected}) => table && found && expected));
    return false;
  }
}

describe('parseFigures, given anything', () => {
  it('throws nothing but DatasetError for any JSON', () => {
    fc.assert(
      fc.property(json, (raw) => void parsesOrRefuses(raw)),
      {numRuns: 500},
    );
  });

  it('throws nothing but DatasetError for any cells in the columns of the tables', () => {
    fc.assert(
      fc.property(shaped, (raw) => void parsesOrRefuses(raw)),
      {numRuns: 500},
    );
  });

  it('throws nothing but DatasetError for any one cell in valid tables', () => {
    fc.assert(
      fc.property(nearlyValid, (raw) => void parsesOrRefuses(raw)),
      {numRuns: 1000},
    );
  });

  it('reads the order of tables and of columns as meaning nothing', () => {
    const shuffled = fc.shuffledSubarray([...tableNames], {minLength: tableNames.length});
    fc.assert(
      fc.property(shuffled, (names) => {
        const turned = Object.fromEntries(
          names.map((name) => [name, tables[name].map((old) => Object.fromEntries(Object.entries(old).toReversed()))]),
        );
        assert.deepEqual(parseFigures(turned), parseFigures(tables));
      }),
      {numRuns: 20},
    );
  });
});

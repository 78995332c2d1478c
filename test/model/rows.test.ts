import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {makers} from '../../src/generated/makers.js';
import {shapes} from '../../src/generated/shapes.js';
import {tableNames} from '../../src/model/parse.js';
import {camelCase, readRow, rowProblems, toRow, type RawRow} from '../../src/model/rows.js';

const places = (raw: RawRow) => readRow(raw, shapes.places.types, makers.places);

describe('readRow', () => {
  it('reads text to the types of the columns, and leaves what is not of the type', () => {
    const {types} = shapes.organizations;
    const organization = (party: unknown) =>
      readRow({party_to_conflict: party}, types, makers.organizations).party_to_conflict;
    assert.deepEqual(['true', 'false', true, 'yes'].map(organization), [true, false, true, 'yes']);
    const level = (value: unknown) => places({admin_level: value}).admin_level;
    assert.deepEqual(['1', '-0', 1, '1.5', 'one', -0].map(level), [1, 0, 1, '1.5', 'one', 0]);
    const latitude = (value: unknown) => places({latitude: value}).latitude;
    assert.deepEqual(['35.93', '-35', '1e3'].map(latitude), [35.93, -35, '1e3']);
  });

  it('has nothing in a column that is empty or missing', () => {
    const empty = Object.fromEntries(Object.keys(shapes.places.types).map((column) => [column, null]));
    assert.deepEqual(places({}), empty);
    assert.deepEqual(places({id: '', parent: undefined, pcode: null}), empty);
  });

  it('takes no cell of what a page has added to all objects', () => {
    const polluted = Object.prototype as {pcode?: string};
    polluted.pcode = 'SY07';
    try {
      assert.equal(places({id: 'idlib'}).pcode, null);
    } finally {
      delete polluted.pcode;
    }
  });

  it('keeps columns that are not of the table, whatever they are called', () => {
    const row = places(JSON.parse('{"id": "idlib", "colour": "", "__proto__": "x"}') as RawRow);
    assert.deepEqual(Object.keys(row), [...Object.keys(shapes.places.types), 'colour', '__proto__']);
    assert.deepEqual([row.colour, Object.getOwnPropertyDescriptor(row, '__proto__')?.value], [null, 'x']);
  });
});

describe('the maker of the rows of each table', () => {
  for (const table of tableNames) {
    it(`has every column of ${table} in its place`, () => {
      const columns = Object.keys(shapes[table].types);
      const cells = columns.map((column) => [column, `of ${column}`]);
      const row = readRow(Object.fromEntries(cells) as RawRow, shapes[table].types, makers[table]);
      assert.deepEqual(Object.entries(row), cells);
      const record = makers[table].toRecord(row);
      assert.deepEqual(
        Object.entries(record),
        columns.map((column) => [camelCase(column), `of ${column}`]),
      );
      assert.deepEqual(toRow(record, columns), row);
    });
  }
});

describe('the texts of a table', () => {
  it('are the columns whose schema lets any letter stand, or any number of them', () => {
    assert.deepEqual(
      makers.figures.texts,
      ['id', 'report', 'group', 'place', 'value_verbatim', 'scenario', 'source', 'basis', 'series', 'note'],
      'not those of a list of words, nor those of a pattern that names its letters and how many',
    );
  });

  it('are not longer than a text may be, where a pattern would let them', () => {
    const problems = (id: string) =>
      rowProblems(() => true, makers.figures, readRow({id}, shapes.figures.types, makers.figures), 'figures', 0);
    assert.deepEqual(problems('a'.repeat(5000)), []);
    assert.equal(problems('a'.repeat(5001))[0]?.expected, 'at most 5000 letters');
  });
});

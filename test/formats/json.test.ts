import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {columnsOf, formatDataset, formatJson, rowsOf} from '../../src/formats/json.js';
import {tableNames} from '../../src/model/parse.js';
import {dataset} from '../embedded.js';

describe('formatJson', () => {
  it('writes a row a line', () => {
    assert.equal(formatJson([{id: 'a'}, {id: 'b'}]), '[\n{"id":"a"},\n{"id":"b"}\n]\n');
  });

  it('writes no rows as an empty array', () => assert.equal(formatJson([]), '[]\n'));
});

describe('rowsOf', () => {
  it('has the columns of the data package, in their order, in every row of every table', () => {
    for (const table of tableNames) {
      for (const row of rowsOf(dataset, table)) assert.deepEqual(Object.keys(row), columnsOf(table));
    }
  });

  it('has null, never zero or empty text, where a cell is empty', () => {
    const row = rowsOf(dataset, 'figures').find(({id}) => id === 'killed-dozens-headline-2020')!;
    const {value, value_low, value_high, reference_period_start, source} = row;
    assert.deepEqual([value, value_low, value_high, reference_period_start, source], [null, null, null, null, null]);
  });
});

describe('formatDataset', () => {
  it('has every table by name, with a table without rows as an empty array', () => {
    const written = JSON.parse(formatDataset({...dataset, events: []})) as Record<string, unknown[]>;
    assert.deepEqual(Object.keys(written), tableNames);
    assert.deepEqual(written.events, []);
    assert.equal(written.figures!.length, dataset.figures.length);
  });
});

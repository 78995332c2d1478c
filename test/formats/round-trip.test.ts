import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatCsv, parseCsv} from '../../src/formats/csv.js';
import {formatHxl, parseHxl} from '../../src/formats/hxl.js';
import {columnsOf, formatDataset, formatJson, rowsOf} from '../../src/formats/json.js';
import type {TableName} from '../../src/model/figure.js';
import {parseFigures, tableNames, type Tables} from '../../src/model/parse.js';
import type {RawRow} from '../../src/model/rows.js';
import {dataset} from '../embedded.js';

function tablesBy(read: (table: TableName) => RawRow[]): Tables {
  return Object.fromEntries(tableNames.map((table) => [table, read(table)]));
}

const inCsv = (table: TableName) => parseCsv(formatCsv(columnsOf(table), rowsOf(dataset, table)), table);

describe('the same dataset comes back', () => {
  it('from its tables as CSV', () => assert.deepEqual(parseFigures(tablesBy(inCsv)), dataset));

  it('from its tables as JSON', () => {
    const tables = tablesBy((table) => JSON.parse(formatJson(rowsOf(dataset, table))) as RawRow[]);
    assert.deepEqual(parseFigures(tables), dataset);
  });

  it('from one JSON file with all tables', () => {
    assert.deepEqual(parseFigures(JSON.parse(formatDataset(dataset)) as Tables), dataset);
  });

  it('from its figures with HXL tags', () => {
    const figures = parseHxl(formatHxl(dataset), 'figures');
    assert.equal(figures.length, 46);
    assert.deepEqual(parseFigures({...tablesBy(inCsv), figures}), dataset);
  });
});

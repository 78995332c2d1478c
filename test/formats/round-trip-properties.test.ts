import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import * as fc from 'fast-check';
import {datasets} from '../../src/build/paths.js';
import {readDataPackage} from '../../src/build/read-dataset.js';
import {formatCsv, guardFormulas, parseCsv} from '../../src/formats/csv.js';
import {formatHxl, parseHxl} from '../../src/formats/hxl.js';
import {columnsOf, formatDataset, formatJson, rowsOf} from '../../src/formats/json.js';
import {formatJsonLd} from '../../src/formats/jsonld.js';
import type {Dataset, TableName} from '../../src/model/figure.js';
import {parseFigures, tableNames, type Tables} from '../../src/model/parse.js';
import type {RawRow} from '../../src/model/rows.js';
import type {DataPackage} from '../../src/model/schema.js';
import {linkedData} from '../../demo/dataset/linked-data.js';
import {validTables} from '../valid-dataset.js';

const formula = /^['"]?[=+\-@\t\r]/;

function comesBack(read: (dataset: Dataset) => Tables): void {
  fc.assert(
    fc.property(validTables, (tables) => {
      const dataset = parseFigures(tables);
      assert.deepEqual(parseFigures(read(dataset)), dataset);
    }),
  );
}

const by = (read: (table: TableName) => readonly RawRow[]): Tables =>
  Object.fromEntries(tableNames.map((table) => [table, read(table)]));
const inCsv = (dataset: Dataset) => (table: TableName) =>
  parseCsv(formatCsv(columnsOf(table), rowsOf(dataset, table)), table);

describe('any valid dataset comes back', () => {
  it('from CSV', () => comesBack((dataset) => by(inCsv(dataset))));
  it('from JSON', () =>
    comesBack((dataset) => by((table) => JSON.parse(formatJson(rowsOf(dataset, table))) as RawRow[])));
  it('from one JSON file', () => comesBack((dataset) => JSON.parse(formatDataset(dataset)) as Tables));
  it('from HXL', () =>
    comesBack((dataset) => ({...by(inCsv(dataset)), figures: parseHxl(formatHxl(dataset), 'figures')})));
});

describe('any valid dataset', () => {
  let about: DataPackage;
  before(async () => (about = await readDataPackage(datasets)));

  it('is told in JSON-LD with the number, words, period and source of each figure', () => {
    fc.assert(
      fc.property(validTables, (tables) => {
        const dataset = parseFigures(tables);
        const {'@graph': graph} = JSON.parse(formatJsonLd(dataset, about, [])) as {'@graph': Node[]};
        const read = graph.filter((node) => node['@type'].includes('Observation'));
        assert.deepEqual(
          read.map(({identifier, text, value}) => [identifier, text, value?.value ?? null, value?.minValue ?? null]),
          dataset.figures.map(({id, valueVerbatim, value, valueLow}) => [id, valueVerbatim, value, valueLow]),
        );
      }),
    );
  });

  it('cannot end the script that holds it in a page', () => {
    fc.assert(
      fc.property(validTables, (tables) => {
        const {text: markup} = linkedData(parseFigures(tables), about, '');
        assert.deepEqual(markup.match(/<[/!]?[a-z]*/gi), ['<script', '</script']);
      }),
    );
  });

  it('has no cell that a spreadsheet runs in the files for readers', () => {
    fc.assert(
      fc.property(validTables, (tables) => {
        const rows = guardFormulas(rowsOf(parseFigures(tables), 'figures'));
        const cells = parseCsv(formatCsv(columnsOf('figures'), rows), 'figures').flatMap((row) => Object.values(row));
        for (const cell of cells) assert.ok(!formula.test(String(cell)) || String(cell).startsWith("'"), String(cell));
      }),
    );
  });
});

interface Node {
  readonly '@type': string | readonly string[];
  readonly identifier: string;
  readonly text: string;
  readonly value?: {readonly value?: number; readonly minValue?: number};
}

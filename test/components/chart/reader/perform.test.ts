import {expect} from '@open-wc/testing';
import {performer} from '../../../../components/chart/reader/perform.js';
import type {LoadedFile} from '../../../../components/chart/reader/loaded.js';
import {columnsOf, rowsOf} from '../../../../src/formats/json.js';
import {dataset} from '../../../../src/generated/dataset.js';
import type {TableName} from '../../../../src/model/figure.js';
import {tableNames} from '../../../../src/model/parse.js';
import {finish, type Steps} from '../../../../src/model/steps.js';
import '../../console.js';

const ROWS = 200_000;
const supply = {next: async () => null, range: async () => new ArrayBuffer(0), tell() {}};
const pace = async <T>(steps: Steps<T>): Promise<T> => finish(steps);

/** The table as a file that stands for it: its name, as what opens it here reads nothing else. */
const file = (table: TableName): LoadedFile => ({
  table,
  kind: 'parquet',
  parts: [new TextEncoder().encode(table)],
});

describe('a dataset whose tables are Parquet', () => {
  it('may have more rows in a group than a call can have arguments', async () => {
    const {basis: _, ...first} = rowsOf(dataset, 'figures')[0]!;
    const perform = performer(async (opened) => {
      const table = new TextDecoder().decode(await opened.slice(0, opened.byteLength)) as TableName;
      const columns = columnsOf(table);
      const rows =
        table === 'figures'
          ? Array.from({length: ROWS}, (__, index) => ({...first, id: `figure-${index}`}))
          : table === 'relations' || table === 'events'
            ? []
            : rowsOf(dataset, table);
      const cells = columns.map((column) => rows.map((row) => row[column as keyof typeof row] ?? ''));
      const group = {rows: rows.length, size: () => 0, bounds: () => [null, null] as const, read: async () => cells};
      return {header: columns, groups: [group]};
    });
    const files = tableNames.map(file);
    const [read] = await perform({kind: 'files', files, most: Infinity}, supply, pace);
    expect(read).to.have.nested.property('dataset.figures').with.length(ROWS);
  });
});

import {shapes} from '../generated/shapes.js';
import type {Dataset, TableName} from '../model/figure.js';
import {toRow, type Row} from '../model/rows.js';

/** The columns of a table, in the order of the data package. */
export function columnsOf(table: TableName): string[] {
  return Object.keys(shapes[table].types);
}

/** The rows of a table as its files hold them: the columns of the data package, `null` where a cell is empty. */
export function rowsOf(dataset: Dataset, table: TableName): Row[] {
  const columns = columnsOf(table);
  return dataset[table].map((record) => toRow(record, columns));
}

/** Writes rows as a JSON array, a row a line, so that a change of one figure is a change of one line. */
export function formatJson(rows: readonly Row[]): string {
  return `${list(rows)}\n`;
}

/** Writes all tables as one JSON object, by name: what `parseFigures` reads, and the `src` of a chart. */
export function formatDataset(dataset: Dataset): string {
  const tables = (Object.keys(shapes) as TableName[]).map(
    (table) => `${JSON.stringify(table)}: ${list(rowsOf(dataset, table))}`,
  );
  return `{\n${tables.join(',\n')}\n}\n`;
}

function list(rows: readonly Row[]): string {
  return rows.length ? `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]` : '[]';
}

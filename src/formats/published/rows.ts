import {DatasetError, quote} from '../../model/error.js';

/** The rows in an answer of an interface for programs: a list, or one in an envelope; `null` where there is none. */
export function rowsIn(content: unknown): readonly unknown[] | null {
  if (Array.isArray(content)) return content;
  if (typeof content !== 'object' || content === null) return null;
  const {data, items, features} = content as Record<string, unknown>;
  if (Array.isArray(features)) return features.map((feature) => (feature as {properties?: unknown} | null)?.properties);
  return Array.isArray(data) ? data : Array.isArray(items) ? items : null;
}

/** A header of all columns, and the cells of all rows under it. */
export function* recordsOf(rows: readonly unknown[]): Generator<readonly string[] | null> {
  const columns = new Set<string>();
  for (const row of rows) if (isRow(row)) for (const column of Object.keys(row)) columns.add(column);
  if (columns.size > MOST_COLUMNS) throw tooMany(columns.size);
  const header = [...columns];
  yield header;
  for (const row of rows) {
    if (isRow(row)) yield header.map((column) => (Object.hasOwn(row, column) ? text(row[column]) : ''));
    else yield [quote(row)];
  }
}

const MOST_COLUMNS = 200;

function isRow(row: unknown): row is Readonly<Record<string, unknown>> {
  return typeof row === 'object' && row !== null && !Array.isArray(row);
}

function text(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(text).filter(Boolean).join('; ');
  return typeof value === 'string' ? value : typeof value === 'object' ? quote(value) : JSON.stringify(value);
}

function tooMany(found: number): DatasetError {
  const expected = `at most ${MOST_COLUMNS}`;
  return new DatasetError([{table: 'file', row: null, id: null, column: null, found: `${found} columns`, expected}]);
}

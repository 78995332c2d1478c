import {DatasetError, quote} from '../../model/error.js';
import {CsvRecords} from '../csv-records.js';
import {PublishedReading, type Published, type ReadOptions} from './reading.js';

/**
 * Reads the text of a published CSV file, or rows as JSON holds them, to the tables that `parseFigures` takes. The
 * format is told by the header. Columns that become nothing are warnings by their names, broken rows errors by their
 * numbers; the rest is kept. Throws `DatasetError` where no header is known.
 */
export function readPublished(source: string | readonly unknown[], options: ReadOptions = {}): Published {
  const reading = new PublishedReading(options);
  if (typeof source === 'string') {
    const records = new CsvRecords();
    for (const record of records.push(source)) reading.push(record);
    for (const record of records.end()) reading.push(record);
  } else for (const record of recordsOf(source)) reading.push(record);
  return reading.end();
}

/**
 * The same of text that comes in parts, of which no more is held than a row. Gives the number of rows under the header
 * after each part, and what was read in the end.
 */
export async function* readPublishedParts(
  parts: AsyncIterable<string>,
  options: ReadOptions = {},
): AsyncGenerator<number, Published> {
  const [reading, records] = [new PublishedReading(options), new CsvRecords()];
  for await (const part of parts) {
    for (const record of records.push(part)) reading.push(record);
    yield reading.rows;
  }
  for (const record of records.end()) reading.push(record);
  return reading.end();
}

/** The rows in an answer of an interface for programs: a list, or one in an envelope; `null` where there is none. */
export function rowsIn(content: unknown): readonly unknown[] | null {
  if (Array.isArray(content)) return content;
  if (typeof content !== 'object' || content === null) return null;
  const {data, items, features} = content as Record<string, unknown>;
  if (Array.isArray(features)) return features.map((feature) => (feature as {properties?: unknown} | null)?.properties);
  return Array.isArray(data) ? data : Array.isArray(items) ? items : null;
}

/** A header of all columns of the first rows, and the cells of all rows under it. */
function* recordsOf(rows: readonly unknown[]): Generator<readonly string[] | null> {
  const columns = new Set<string>();
  for (const row of rows.slice(0, LOOKED_AT))
    if (isRow(row)) for (const column of Object.keys(row)) columns.add(column);
  if (columns.size > MOST_COLUMNS) throw tooMany(columns.size);
  const header = [...columns];
  yield header;
  for (const row of rows) {
    if (isRow(row)) yield header.map((column) => (Object.hasOwn(row, column) ? text(row[column]) : ''));
    else yield [quote(row)];
  }
}

const LOOKED_AT = 1000;
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

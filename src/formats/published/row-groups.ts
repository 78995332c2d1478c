import {parseDate, type Span} from '../../model/dates.js';
import {DatasetError} from '../../model/error.js';
import type {Criteria} from '../../model/select.js';
import {endsStep, type Steps} from '../../model/steps.js';
import {columnName, type PublishedFormat} from './format.js';
import {detectFormat} from './formats.js';
import type {ReadOptions} from './portion.js';
import {PublishedReading, type Published} from './reading.js';

/** A table in Parquet, of which only the description was read. */
export interface ParquetTable {
  readonly header: readonly string[];
  readonly groups: readonly RowGroup[];
}

/** Rows that a file holds together. */
export interface RowGroup {
  readonly rows: number;
  /** How many bytes some columns have, unpacked. */
  size(columns: readonly string[]): number;
  /** The least and the greatest cell of a column; `null` where the file does not tell. */
  bounds(column: string): readonly [least: string | null, greatest: string | null];
  /** The cells of some columns, column by column. Throws `DatasetError` where they cannot be read. */
  read(columns: readonly string[]): Promise<readonly (readonly unknown[])[]>;
}

/** More than others write into a group, and what a page can hold. */
const MOST_ROWS = 1_100_000;
const MOST_MEGABYTES = 256;

/** Reads a group as it has to be done at a place: at once, or in steps. */
export type Pace = <T>(steps: Steps<T>) => T | Promise<T>;

/**
 * Reads a published table from Parquet for all who ask for some of it: only the columns that become something, and of its
 * row groups only those that can hold what a `select` asks for by its dates. Gives the number of rows read after each row
 * group, and in the end what was read for each. Throws `DatasetError` where its columns are of no format, or a row group is
 * too large.
 */
export async function* readRowGroups(
  {header, groups}: ParquetTable,
  asked: readonly ReadOptions[],
  pace: Pace,
): AsyncGenerator<number, readonly Published[]> {
  const reading = new PublishedReading(asked);
  reading.push(header);
  // Without a format, the end says so.
  const format = detectFormat(header);
  const columns = header.filter((name) => format && isKept(name, format));
  for (const group of groups) {
    if (format && asked.some(({select}) => mayHold(group, header, format, select))) {
      refuseLarge(group, columns);
      await pace(push(reading, header, columns, await group.read(columns)));
      yield reading.rows;
    } else reading.skip(group.rows);
  }
  return reading.end();
}

function* push(
  reading: PublishedReading,
  header: readonly string[],
  columns: readonly string[],
  cells: readonly (readonly unknown[])[],
): Steps<void> {
  const ordered = header.map((name) => cells[columns.indexOf(name)]);
  const rows = cells[0]?.length ?? 0;
  for (let row = 0; row < rows; row++) {
    reading.push(ordered.map((column) => cellText(column?.[row])));
    if (endsStep(row + 1)) yield;
  }
}

function isKept(name: string, {columns}: PublishedFormat): boolean {
  const column = columnName(name);
  const fate = Object.hasOwn(columns, column) ? columns[column] : undefined;
  return fate !== undefined && 'to' in fate;
}

/** Whether a row of a group can belong to the days that are asked for, by the first and last date that the file tells. */
function mayHold(
  group: RowGroup,
  header: readonly string[],
  {period}: PublishedFormat,
  {from, to}: Criteria = {},
): boolean {
  if (!period) return true;
  const bounds = period.map((wanted) => group.bounds(header.find((name) => columnName(name) === wanted) ?? wanted));
  const first = spanOf(bounds[0]![0]);
  const last = spanOf(bounds[1]![1]);
  const [since, until] = [from, to].map((date) => (date === undefined ? null : parseDate(date)));
  // A day that is known to its year may stand for any of that year.
  return !(since && last && last[1] + YEAR < since[0]) && !(until && first && first[0] - YEAR > until[1]);
}

const YEAR = 366 * 86_400_000;

function spanOf(cell: string | null): Span | null {
  return cell === null ? null : parseDate(cell.slice(0, 10));
}

function refuseLarge(group: RowGroup, columns: readonly string[]): void {
  const megabytes = Math.ceil(group.size(columns) / 1e6);
  if (group.rows <= MOST_ROWS && megabytes <= MOST_MEGABYTES) return;
  const found = `a row group of ${group.rows} rows and ${megabytes} MB`;
  const expected = `row groups of at most ${MOST_ROWS} rows and ${MOST_MEGABYTES} MB in the columns that are read`;
  throw new DatasetError([{table: 'file', row: null, id: null, column: null, found, expected}]);
}

/** A cell as CSV would have it. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? value : typeof value === 'bigint' ? value.toString() : JSON.stringify(value);
}

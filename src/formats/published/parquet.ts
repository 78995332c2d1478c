import {parquetMetadataAsync, parquetReadObjects, parquetSchema, type AsyncBuffer, type FileMetaData} from 'hyparquet';
import {parseDate, type Span} from '../../model/dates.js';
import {DatasetError, quote} from '../../model/error.js';
import {columnName, type PublishedFormat} from './format.js';
import {detectFormat} from './formats.js';
import {PublishedReading, type Published, type ReadOptions} from './reading.js';

/** How much of the end of a file is asked for first: the description of most files is shorter. */
const END = 65_536;

/**
 * Reads a published table from a Parquet file: only the columns that become something, and of its row groups only those
 * that can hold what `select` asks for by its dates. Gives the number of rows read after each row group, and what was read
 * in the end; its row numbers are those of the file. Throws `DatasetError` where its columns are of no format, or it cannot
 * be read as Parquet (not compressed, or by Snappy).
 */
export async function* readPublishedParquet(
  file: AsyncBuffer,
  options: ReadOptions = {},
): AsyncGenerator<number, Published> {
  const metadata = await sound(parquetMetadataAsync(file, {initialFetchSize: END}));
  const header = parquetSchema(metadata).children.map(({element}) => element.name);
  const reading = new PublishedReading(options);
  reading.push(header);
  const format = detectFormat(header);
  const columns = header.filter((name) => format && isKept(name, format));
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    if (format && mayHold(group, format, options)) {
      const rows = await sound(parquetReadObjects({file, metadata, columns, rowStart, rowEnd}));
      for (const row of rows) reading.push(header.map((name) => text(row[name])));
      yield reading.rows;
    } else reading.skip(rowEnd - rowStart);
    rowStart = rowEnd;
  }
  return reading.end();
}

async function sound<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    const found = quote(error instanceof Error ? error.message : error);
    throw new DatasetError([{table: 'file', row: null, id: null, column: null, found, expected: 'a Parquet file'}]);
  }
}

function isKept(name: string, {columns}: PublishedFormat): boolean {
  const column = columnName(name);
  const fate = Object.hasOwn(columns, column) ? columns[column] : undefined;
  return fate !== undefined && 'to' in fate;
}

type RowGroup = FileMetaData['row_groups'][number];

/** Whether a row of a group can belong to the days that are asked for, by the first and last date that the file tells. */
function mayHold({columns}: RowGroup, {period}: PublishedFormat, {select = {}}: ReadOptions): boolean {
  if (!period) return true;
  const bound = (name: string, side: 'min_value' | 'max_value'): Span | null => {
    const column = columns.find(({meta_data: about}) => columnName(about?.path_in_schema[0] ?? '') === name);
    const value = column?.meta_data?.statistics?.[side];
    return value === undefined ? null : parseDate(text(value).slice(0, 10));
  };
  const [first, last] = [bound(period[0], 'min_value'), bound(period[1], 'max_value')];
  const [from, to] = [select.from, select.to].map((date) => (date === undefined ? null : parseDate(date)));
  // A day that is known to its year may stand for any of that year.
  return !(from && last && last[1] + YEAR < from[0]) && !(to && first && first[0] - YEAR > to[1]);
}

const YEAR = 366 * 86_400_000;

function text(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? value : typeof value === 'bigint' ? value.toString() : JSON.stringify(value);
}

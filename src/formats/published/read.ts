import {CsvRecords} from '../csv-records.js';
import type {ReadOptions} from './portion.js';
import {PublishedReading, type Published} from './reading.js';
import {recordsOf} from './rows.js';

/**
 * Reads the text of a published CSV file, or rows as JSON holds them, to the tables that `parseFigures` takes. The
 * format is told by the header. Columns that become nothing are warnings by their names, broken rows errors by their
 * numbers; the rest is kept. Throws `DatasetError` where no header is known.
 */
export function readPublished(source: string | readonly unknown[], options: ReadOptions = {}): Published {
  const reading = new PublishedReading([options]);
  if (typeof source === 'string') {
    const records = new CsvRecords();
    for (const record of records.push(source)) reading.push(record);
    for (const record of records.end()) reading.push(record);
  } else for (const record of recordsOf(source)) reading.push(record);
  return reading.end()[0]!;
}

/**
 * The same of text that comes in parts, of which no more is held than a row. Gives the number of rows under the header
 * after each part, and what was read in the end.
 */
export async function* readPublishedParts(
  parts: AsyncIterable<string>,
  options: ReadOptions = {},
): AsyncGenerator<number, Published> {
  const [reading, records] = [new PublishedReading([options]), new CsvRecords()];
  for await (const part of parts) {
    for (const record of records.push(part)) reading.push(record);
    yield reading.rows;
  }
  for (const record of records.end()) reading.push(record);
  return reading.end()[0]!;
}

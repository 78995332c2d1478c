import {formatProblem} from '../../../src/model/error.js';
import {parseFigures} from '../../../src/model/parse.js';
import {readPublished} from '../../../src/formats/published/read.js';
import type {Published} from '../../../src/formats/published/reading.js';

/** One row of a file, by its columns, as CSV under its header. */
export function csvOf(...rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = Object.keys(rows[0]!);
  const cells = (values: readonly string[]) => values.map((value) => `"${value.replaceAll('"', '""')}"`).join(',');
  return `${[columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map(cells).join('\n')}\n`;
}

/** What a file gives, after the dataset that it makes was checked. */
export function read(text: string | readonly unknown[]): Published {
  const published = readPublished(text);
  parseFigures(published.tables);
  return published;
}

/** The figures of a file, with the fields that a test is about. */
export function figures(text: string | readonly unknown[], ...fields: readonly string[]): unknown[] {
  return read(text).tables.figures.map((row) => fields.map((field) => row[field]));
}

export function errors(text: string | readonly unknown[]): string[] {
  return read(text).errors.map(formatProblem);
}

export function warnings(text: string | readonly unknown[]): string[] {
  return read(text).warnings.map(formatProblem);
}

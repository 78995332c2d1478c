import {csvFormatRows, csvParseRows} from 'd3-dsv';
import {DatasetError, type Problem} from '../model/error.js';
import type {RawRow, Row} from '../model/rows.js';

/**
 * Reads CSV text (RFC 4180, UTF-8, a header row) to rows of text. Throws `DatasetError` where a row has other columns
 * than the header. A later column never takes the name of an earlier one.
 */
export function parseCsv(text: string, table: string): RawRow[] {
  const [header = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ''));
  const problems: Problem[] = [];
  const fault = (row: number | null, found: string, expected: string) =>
    problems.push({table, row, id: null, column: null, found, expected});
  if (new Set(header).size < header.length) fault(null, `columns ${header.join(', ')}`, 'each column once');
  rows.forEach(({length}, index) => {
    if (length !== header.length) fault(index + 1, `${length} cells`, `${header.length}, as in the header`);
  });
  if (problems.length) throw new DatasetError(problems);
  return rows.map((cells) => Object.fromEntries(header.map((column, index) => [column, cells[index]])));
}

/** Writes rows as CSV text with a header row; an empty cell for `null`. */
export function formatCsv(columns: readonly string[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map((column) => cellText(row[column])));
  return `${csvFormatRows([[...columns], ...cells])}\n`;
}

function cellText(value: Row[string] | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** What spreadsheets take for the start of a formula, also in the wide forms of East Asian keyboards. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/**
 * Rows for a file that readers open in a spreadsheet: an apostrophe before text that it would run as a formula. For
 * them only, as the text no longer reads back the same.
 */
export function guardFormulas(rows: readonly Row[]): Row[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        typeof value === 'string' && formula.test(value) ? `'${value}` : value,
      ]),
    ),
  );
}

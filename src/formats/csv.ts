import {csvFormatRows} from 'd3-dsv';
import {Findings, quote} from '../model/error.js';
import type {RawRow, Row} from '../model/rows.js';
import {endsStep, finish, type Steps} from '../model/steps.js';
import {rowAt} from './csv-records.js';

/** More than any table has; what comes with more is no table of a dataset. */
const MOST_COLUMNS = 200;

/**
 * Reads CSV text (RFC 4180, UTF-8, a header row) to rows of text. Throws `DatasetError` where a row has other columns
 * than the header, or a quote does not end. A later column never takes the name of an earlier one.
 */
export function parseCsv(text: string, table: string): RawRow[] {
  return finish(parseCsvSteps(text, table));
}

/** The same, in steps that are short for texts of any length. */
export function* parseCsvSteps(text: string, table: string): Steps<RawRow[]> {
  const findings = new Findings();
  const fault = (row: number | null, found: string, expected: string) =>
    findings.add({table, row, id: null, column: null, found, expected});
  const rows: RawRow[] = [];
  let header: readonly string[] | null = null;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  // Row by row, as a file of nothing but line ends would fill the memory before any fault of it is told.
  for (let found = rowAt(text, at, ',', true); found; found = rowAt(text, at, ',', true)) {
    const {cells} = found;
    at = found.end;
    if (header) {
      const row = rows.length + 1;
      if (cells.length !== header.length) fault(row, `${cells.length} cells`, `${header.length}, as in the header`);
      rows.push(Object.fromEntries(header.map((column, place) => [column, cells[place]])));
      if (endsStep(row)) yield;
    } else {
      header = cells;
      const twice = cells.find((column, place) => cells.indexOf(column) < place);
      if (cells.length > MOST_COLUMNS) fault(null, `${cells.length} columns`, 'those of the data package');
      else if (twice !== undefined) fault(null, `the column ${quote(twice)} twice`, 'each column once');
    }
  }
  if (at < text.length) fault(null, 'a quote that does not end', 'an even number of quotes');
  findings.refuse();
  return rows;
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

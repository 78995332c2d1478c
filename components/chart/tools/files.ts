import {formatCsv, guardFormulas} from '../../../src/formats/csv.js';
import {columnsOf, rowsOf} from '../../../src/formats/json.js';
import type {Dataset} from '../../../src/model/figure.js';
import type {Row} from '../../../src/model/rows.js';

/**
 * A table of a dataset as CSV text for spreadsheets: with every column, and an apostrophe before text that they would
 * run. `under` stands under the header.
 */
export function sheetText(dataset: Dataset, table: 'figures' | 'events', under: readonly Row[] = []): string {
  return formatCsv(columnsOf(table), [...under, ...guardFormulas(rowsOf(dataset, table))]);
}

/** CSV text as a file, with a byte order mark, without which some spreadsheets take UTF-8 for something else. */
export function csvFile(text: string): Blob {
  return new Blob(['\uFEFF', text], {type: 'text/csv;charset=utf-8'});
}

/** JSON text as a file. */
export function jsonFile(text: string): Blob {
  return new Blob([text], {type: 'application/json;charset=utf-8'});
}

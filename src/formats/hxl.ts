import {DatasetError, quote} from '../model/error.js';
import type {Dataset} from '../model/figure.js';
import type {RawRow} from '../model/rows.js';
import {formatCsv, parseCsv} from './csv.js';
import {columnsOf, rowsOf} from './json.js';

/**
 * The tag of each column of the figures, by the Humanitarian Exchange Language 1.1. One column holds the numbers of
 * several indicators, so it is `#indicator +num` beside `#indicator +code`: `#affected +idps` would call the dead
 * displaced. An accuracy is `#meta`, as tools take every `#date` for a date; a credited organization is `#meta`, as
 * `#org` is one that brings aid.
 */
export const hxlTags: Readonly<Record<string, string>> = {
  id: '#meta+id',
  report: '#meta+source+report',
  paragraph: '#meta+source+paragraph',
  indicator: '#indicator+code',
  measure_type: '#indicator+type',
  group: '#group+code',
  place: '#loc+code',
  place_role: '#loc+role',
  value: '#indicator+num',
  value_low: '#indicator+num+min',
  value_high: '#indicator+num+max',
  quantifier: '#indicator+quantifier',
  value_verbatim: '#indicator+text',
  status: '#status+code',
  scenario: '#description+scenario',
  reference_period_start: '#date+start',
  reference_period_start_accuracy: '#meta+accuracy+start',
  reference_period_end: '#date+end',
  reference_period_end_accuracy: '#meta+accuracy+end',
  source: '#meta+source+org',
  attribution: '#meta+source+attribution',
  basis: '#meta+basis',
  series: '#meta+series',
  note: '#description+note',
};

/** Writes the figures as CSV with a row of HXL tags under the header. */
export function formatHxl(dataset: Dataset): string {
  return formatCsv(columnsOf('figures'), [hxlTags, ...rowsOf(dataset, 'figures')]);
}

/** Reads the rows under the tags; throws `DatasetError` where there are none, as a figure would be lost. */
export function parseHxl(text: string, table: string): RawRow[] {
  const [tags = {}, ...rows] = parseCsv(text, table);
  const untagged = Object.keys(tags).find((column) => !/^#[a-z]\w*( *\+[a-z]\w*)*$/i.test(String(tags[column])));
  if (untagged === undefined && Object.keys(tags).length > 0) return rows;
  const found = quote(untagged === undefined ? null : tags[untagged]);
  throw new DatasetError([{table, row: 1, id: null, column: untagged ?? null, found, expected: 'an HXL tag'}]);
}

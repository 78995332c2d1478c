import {columnName, type PublishedFormat} from './format.js';
import {idmcGidd, idmcGiddTotals} from './gidd.js';
import {hapiIdps, hapiRefugees} from './hapi.js';
import {hxl, hxlTagged, isTags} from './hxl-tagged.js';
import {idmcIdu} from './idu.js';
import {ucdpGed} from './ucdp.js';
import {unhcrApi, unhcrPopulation} from './unhcr.js';

/** Every format that is read, those with more columns to know them by first. */
export const publishedFormats: readonly PublishedFormat[] = [
  idmcIdu,
  ucdpGed,
  hapiIdps,
  hapiRefugees,
  idmcGidd,
  unhcrPopulation,
  unhcrApi,
  idmcGiddTotals,
  hxl,
];

/**
 * The format that a row of names is the header of, by the columns that its format cannot be without; `null` where it is
 * of none. A row of HXL tags is a header too.
 */
export function detectFormat(header: readonly string[]): PublishedFormat | null {
  if (isTags(header)) return hxlTagged(header);
  const columns = new Set(header.map(columnName));
  const known = publishedFormats.filter(({signature}) => signature.length > 0);
  const fits = ({signature, name}: PublishedFormat) =>
    signature.every((column) => columns.has(column)) &&
    // A country, a name and a year head many tables.
    (name !== idmcGiddTotals.name || [...columns].some((column) => /^(conflict|disaster)_.*displacement/.test(column)));
  return known.find(fits) ?? null;
}

import type {Quantifier} from '../../model/figure.js';
import type {Cells} from './cells.js';
import {about, bare, type Amount, type PlaceDraft} from './draft.js';
import {coded, place, slug} from './names.js';

/** What IDMC's qualifiers say of a number. */
export const qualifiers: Readonly<Record<string, Quantifier>> = {
  total: 'exact',
  exact: 'exact',
  approximately: 'about',
  'more than': 'more_than',
  'more than or equal': 'at_least',
  'less than': 'nearly',
  'less than or equal': 'nearly',
};

/** A number with the bounds that its qualifier gives. */
export function qualified(value: number, qualifier: Quantifier, word: string): Amount {
  const verbatim = qualifier === 'exact' ? String(value) : `${word} ${value}`;
  if (qualifier === 'about') return about(value, verbatim);
  const amount = bare(value, verbatim);
  if (qualifier === 'nearly') return {...amount, low: null, quantifier: qualifier};
  return qualifier === 'exact' ? amount : {...amount, high: null, quantifier: qualifier};
}

/** How many letters of a list of places make a name. */
const LONGEST = 100;

/** The country, and in it the area around the places that a figure names: it may be of one of them, or of all. */
export function countryAnd(cells: Cells, locations: string | null): PlaceDraft[] {
  const country = coded(cells.text('country') ?? cells.text('name'), cells.needed('iso3'), 0);
  if (locations === null) return [country];
  const cut = locations.lastIndexOf(';', LONGEST);
  const name = locations.length > LONGEST ? `${locations.slice(0, cut > 0 ? cut : LONGEST)} …` : locations;
  return [country, place(name, null, slug(locations))];
}

/** Parts of a note, of which some are missing. */
export function note(...parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null).join('; ') || null;
}

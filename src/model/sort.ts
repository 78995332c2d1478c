import type {Column} from './columns.js';
import {spanOf} from './dates.js';
import type {Dataset, Figure, Quantifier} from './figure.js';
import {possiblePeriod} from './period.js';

/** What a row is sorted by: the first number, where it is equal the next; `null` where nothing is known. */
export type SortKey = readonly number[] | null;

type KeyOf = (figure: Figure, dataset: Dataset) => SortKey;

/** Where a word puts a number among the same number with other words: “nearly 400” before 400, “more than 400” after. */
const nudges: Readonly<Record<Quantifier, number>> = {
  nearly: -1,
  exact: 0,
  about: 0,
  word: 0,
  at_least: 1,
  more_than: 2,
};

/**
 * The columns that are sorted by number or date; all others are sorted by their text. A printed range counts as its
 * floor, as a number between its ends was printed by nobody; a figure in words alone has no number. A period counts as
 * the last day that it could speak for, and then as the first.
 */
export const sortKeys: Readonly<Partial<Record<Column, KeyOf>>> = {
  number: ({value, valueLow, valueHigh, quantifier}) => {
    const number = value ?? valueLow ?? valueHigh;
    return number === null ? null : [number, nudges[quantifier]];
  },
  value: ({value}) => only(value),
  value_low: ({valueLow}) => only(valueLow),
  value_high: ({valueHigh}) => only(valueHigh),
  paragraph: ({paragraph}) => [paragraph],
  period: (figure, dataset) => {
    const [first, last] = possiblePeriod(figure, dataset);
    return last === null ? null : [last, first ?? -Infinity];
  },
  reference_period_start: (figure) => spanOf(figure.referencePeriodStart, figure.referencePeriodStartAccuracy),
  reference_period_end: (figure) => spanOf(figure.referencePeriodEnd, figure.referencePeriodEndAccuracy),
};

/** The rows by their keys; rows of equal keys stay as they were, and what has no key is last in either direction. */
export function sortByKey<T>(rows: readonly T[], keyOf: (row: T) => SortKey, descending = false): T[] {
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({row, key: keyOf(row)}))
    .sort((a, b) => (a.key && b.key ? sign * compare(a.key, b.key) : Number(!a.key) - Number(!b.key)))
    .map(({row}) => row);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, number] of a.entries()) {
    const other = b[index] ?? -Infinity;
    if (number !== other) return number < other ? -1 : 1;
  }
  return a.length - b.length;
}

function only(value: number | null): SortKey {
  return value === null ? null : [value];
}

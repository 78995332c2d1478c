import type {Accuracy} from './figure.js';
import {lately} from './kept.js';

/** First and last day that a date may mean, as milliseconds since 1970 at 00:00 UTC. */
export type Span = readonly [first: number, last: number];

export const DAY = 86_400_000;
const WEEK_MARGIN = 3 * DAY;

/** The accuracies that a date of each length can bear. */
export const accuraciesByLength: ReadonlyMap<number, readonly Accuracy[]> = new Map([
  [4, ['year']],
  [7, ['month']],
  [10, ['day', 'week']],
]);

// Thousands of figures share few days, and a calendar is slower than a look.
const spans = {week: lately((date) => readSpan(date, true)), other: lately((date) => readSpan(date, false))};

/** The days a date of full or reduced precision may mean; `null` for no date, or one that is not in the calendar. */
export function spanOf(date: string | null, accuracy: Accuracy): Span | null {
  return date ? spans[accuracy === 'week' ? 'week' : 'other'](date) : null;
}

function readSpan(date: string, week: boolean): Span | null {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  if (Number.isNaN(first) || !new Date(first).toISOString().startsWith(date)) return null;
  if (day === undefined) return [first, month === undefined ? Date.UTC(year + 1, 0, 0) : Date.UTC(year, month, 0)];
  return week ? [first - WEEK_MARGIN, first + WEEK_MARGIN] : [first, first];
}

/** The days that a date given by itself names: `2020-01-16`, `2020-01` or `2020`; `null` for text that is not one. */
export function parseDate(text: string): Span | null {
  if (!/^\d{4}(-\d\d){0,2}$/.test(text)) return null;
  return spanOf(text, text.length === 10 ? 'day' : text.length === 7 ? 'month' : 'year');
}

/** The days that a date asked for by `name` names; throws `RangeError` for text that is not one. */
export function askedDate(text: string, name: string): Span {
  const span = parseDate(text);
  if (!span) throw new RangeError(`${name}: found "${text}", expected a date such as 2020-01-16, 2020-01 or 2020`);
  return span;
}

/** The shortest date that holds all days it may mean: a day known to the week becomes its month, or its year. */
export function reducedDate(date: string | null, accuracy: Accuracy): string | undefined {
  const span = spanOf(date, accuracy);
  if (!date || !span) return undefined;
  if (accuracy !== 'week') return date;
  const [first, last] = span.map((time) => new Date(time).toISOString()) as [string, string];
  return [7, 4].map((length) => first.slice(0, length)).find((shorter) => last.startsWith(shorter));
}

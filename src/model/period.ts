import {max, min} from 'd3-array';
import {spanOf, type Span} from './dates.js';
import type {Dataset, Figure, Report} from './figure.js';
import {kept} from './kept.js';
import {lookup} from './lookup.js';

/** The period of a figure, as far as its report tells: the span of either end, or `null` for an end not told. */
export interface Period {
  readonly start: Span | null;
  readonly end: Span | null;
}

/** What is known of the days that a figure counts. A stock has an end only: the day it speaks for. */
export function periodOf(figure: Figure): Period {
  return {
    start: spanOf(figure.referencePeriodStart, figure.referencePeriodStartAccuracy),
    end: spanOf(figure.referencePeriodEnd, figure.referencePeriodEndAccuracy),
  };
}

/** Whether both ends of a flow, or the day of a stock, are told. */
export function hasPeriod(figure: Figure): boolean {
  return isTold(figure, periodOf(figure));
}

function isTold({measureType}: Figure, {start, end}: Period): boolean {
  return end !== null && (measureType === 'stock' || start !== null);
}

/** The first and last day of a figure whose period is known. */
export function daysOf(figure: Figure): readonly [number, number] {
  const {start, end} = periodOf(figure);
  return [(start ?? end)![0], end![1]];
}

/** The days on which the report of a figure or event may have come out; `null` where nothing is known. */
export function publicationOf({report: id}: {readonly report: string}, dataset: Dataset): Span | null {
  const report = lookup(dataset).reports.get(id);
  return report ? published(report) : null;
}

const published = kept(({datePublished, dateAccuracy}: Report) => spanOf(datePublished, dateAccuracy));

const bounding: ReadonlySet<string> = new Set(['overlaps', 'part_of', 'restates']);

/**
 * The first and last day that a figure could belong to, as far as the dataset bounds them: its own dates; where one is
 * not told, those of the figures that it overlaps, restates or is part of; what was reported, not after its report came
 * out, and what was projected, not before. An end that nothing bounds is `null`.
 */
export function possiblePeriod(figure: Figure, dataset: Dataset): readonly [number | null, number | null] {
  const {start, end} = periodOf(figure);
  const published = publicationOf(figure, dataset);
  const ownStart = start ?? (figure.measureType === 'stock' ? end : null);
  if (figure.status === 'projected') return [ownStart?.[0] ?? published?.[0] ?? null, end?.[1] ?? null];
  const related = ownStart && end ? [] : relatedPeriods(figure, dataset);
  const first = ownStart?.[0] ?? min(related, (period) => period.start?.[0]);
  const last = end?.[1] ?? max(related, (period) => period.end?.[1]);
  return [first ?? null, min([last, published?.[1]], (day) => day) ?? null];
}

/**
 * The day that a figure which was reported speaks for: the middle one of a period known to the week, and of any other its
 * last, as it is only over then, or the day its report came out where that is earlier. `null` where its period is not told.
 */
export function daySpokenFor(figure: Figure, dataset: Dataset): number | null {
  const period = periodOf(figure);
  if (!isTold(figure, period)) return null;
  const [first, last] = period.end!;
  if (figure.referencePeriodEndAccuracy === 'week') return (first + last) / 2;
  return Math.min(last, publicationOf(figure, dataset)?.[1] ?? Infinity);
}

function relatedPeriods(figure: Figure, dataset: Dataset): Period[] {
  const rows = lookup(dataset);
  return (rows.relationsOf.get(figure.id) ?? [])
    .filter(({subject, predicate}) => subject === figure.id && bounding.has(predicate))
    .flatMap(({object}) => rows.figures.get(object) ?? [])
    .map(periodOf);
}

import type {Dataset, Figure, Indicator} from '../../model/figure.js';
import {indicators as allIndicators} from '../../model/indicators.js';
import {hasPeriod, periodOf, possiblePeriod} from '../../model/period.js';
import type {Steps} from '../../model/steps.js';
import {levelOf} from '../marks.js';
import {bandsOf, type Bands} from './bands.js';

/** Where figures stand, in the order of time; each list has a place for each figure. */
export interface Points {
  readonly figures: readonly Figure[];
  /** The day that each speaks for, in milliseconds; `NaN` where its report does not tell its period. */
  readonly days: Float64Array;
  /** Its number, or the lower end of a range that was printed without one; `NaN` where only a word was printed. */
  readonly levels: Float64Array;
  /** 1 for those that are projections. */
  readonly projected: Uint8Array;
  /** What each counts: an index of `indicators`. */
  readonly kinds: Uint8Array;
  readonly indicators: readonly Indicator[];
  /** How many of those that have a place stand at the lower end of a range. */
  readonly ranges: number;
  readonly bands: Bands;
  /** The first and the last day of those that have a day and a number; `null` where there are none. */
  readonly span: readonly [first: number, last: number] | null;
}

/** How many figures are looked at before others may have their turn. */
const PART = 500;

/**
 * Where figures stand on axes of time and number, found in parts that each take a fraction of a millisecond or two, so
 * that a page is not kept while there are a hundred thousand.
 */
export function* pointsOf(figures: readonly Figure[], dataset: Dataset): Steps<Points> {
  const count = figures.length;
  const days = new Float64Array(count);
  const counted = new Set<Indicator>();
  for (const [index, figure] of figures.entries()) {
    days[index] = dayOf(figure, dataset);
    counted.add(figure.indicator);
    if (index % PART === 0) yield;
  }
  const order = yield* orderOf(figures, days);
  const indicators = allIndicators.filter((indicator) => counted.has(indicator));
  yield;
  const points = {
    figures: Array.from(order, (index) => figures[index]!),
    days: days.map((_, index) => days[order[index]!]!),
    levels: new Float64Array(count),
    projected: new Uint8Array(count),
    kinds: new Uint8Array(count),
    indicators,
    ranges: 0,
  };
  for (const [index, figure] of points.figures.entries()) {
    points.projected[index] = Number(figure.status === 'projected');
    points.levels[index] = levelOf(figure) === null ? NaN : (figure.value ?? figure.valueLow!);
    const placed = points.projected[index] || !Number.isNaN(points.days[index]);
    if (placed && figure.value === null && !Number.isNaN(points.levels[index])) points.ranges++;
    points.kinds[index] = indicators.indexOf(figure.indicator);
    if (index % PART === 0) yield;
  }
  yield;
  return {...points, bands: bandsOf(points.levels), span: spanOf(points)};
}

function spanOf({days, levels}: Pick<Points, 'days' | 'levels'>): Points['span'] {
  let [first, last] = [Infinity, -Infinity];
  for (let index = 0; index < days.length; index++) {
    if (Number.isNaN(levels[index])) continue;
    const day = days[index]!;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return first <= last ? [first, last] : null;
}

/** The day at which a mark would have its dot. */
function dayOf(figure: Figure, dataset: Dataset): number {
  if (figure.status === 'projected' || !hasPeriod(figure)) return NaN;
  const {end} = periodOf(figure);
  // A period known to the week speaks for its middle day; a longer one is only over at its end.
  if (figure.referencePeriodEndAccuracy === 'week') return (end![0] + end![1]) / 2;
  return possiblePeriod(figure, dataset)[1]!;
}

/** The places of figures in the order of their days, those of one day as they were; those without a day last. */
function* orderOf({length}: readonly Figure[], days: Float64Array): Steps<Uint32Array> {
  const known = [...new Set(days)].sort((a, b) => (Number.isNaN(a) ? 1 : Number.isNaN(b) ? -1 : a - b));
  yield;
  const starts = new Map(known.map((day) => [day, 0]));
  for (const day of days) starts.set(day, starts.get(day)! + 1);
  let start = 0;
  for (const day of known) {
    const count = starts.get(day)!;
    starts.set(day, start);
    start += count;
  }
  yield;
  const order = new Uint32Array(length);
  for (let index = 0; index < length; index++) {
    const at = starts.get(days[index]!)!;
    order[at] = index;
    starts.set(days[index]!, at + 1);
  }
  yield;
  return order;
}

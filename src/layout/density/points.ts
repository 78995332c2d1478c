import type {Dataset, Figure, Indicator} from '../../model/figure.js';
import {indicators as allIndicators} from '../../model/indicators.js';
import {daySpokenFor} from '../../model/period.js';
import {inParts, type Steps} from '../../model/steps.js';
import {levelOf} from '../marks.js';
import {bandsOf, type Bands} from './bands.js';
import {byDay, type Days} from './days.js';

/** Where figures stand on axes of time and number. They are in the order of time, and each list has a place for each. */
export interface Points {
  readonly figures: readonly Figure[];
  /** The places of each day that figures speak for, and of those whose report does not tell their period. */
  readonly days: Days;
  /** The number of each, or the lower end of a range that was printed without one; `NaN` where only a word was printed. */
  readonly levels: Float64Array;
  /** 1 for those that are projections. */
  readonly projected: Uint8Array;
  /** The row of cells that each is in, by `rowOf`; `NO_ROW` where only a word was printed. */
  readonly rows: Int16Array;
  readonly indicators: readonly Indicator[];
  readonly bands: Bands;
  /** How many of those that have a place stand at the lower end of a range. */
  readonly ranges: number;
  /** The first and the last day of those that have a day and a number; `null` where there are none. */
  readonly span: readonly [first: number, last: number] | null;
  /** Whether a projection has a number. */
  readonly projecting: boolean;
}

/** The row of figures that have no number. */
export const NO_ROW = -1;

/** The row of cells of a kind of figures, which is an index of `indicators`, and of a band. */
export function rowOf(kind: number, band: number, {bands}: Bands): number {
  return kind * bands.length + band;
}

/**
 * Finds where figures stand, in parts between which a page can do what else it has to. Each figure is looked at once, as
 * a million of them lie all over a page's memory; what is then put in order are lists of numbers.
 */
export function* pointsOf(figures: readonly Figure[], dataset: Dataset): Steps<Points> {
  const seen = yield* lookAt(figures, dataset);
  const bands = bandsOf(seen.levels);
  yield;
  const indicators = allIndicators.filter((_, kind) => seen.kinds.includes(kind));
  const rowAt = rowsOf(indicators, bands);
  const {order, days} = yield* byDay(seen.days);
  const sorted = {
    figures: [] as Figure[],
    levels: new Float64Array(order.length),
    projected: new Uint8Array(order.length),
    rows: new Int16Array(order.length),
  };
  yield* inParts(order.length, (from, to) => {
    for (let place = from; place < to; place++) {
      const index = order[place]!;
      sorted.figures.push(figures[index]!);
      sorted.levels[place] = seen.levels[index]!;
      sorted.projected[place] = seen.projected[index]!;
      sorted.rows[place] = rowAt(seen.kinds[index]!, seen.levels[index]!);
    }
  });
  return {...sorted, ...seen.all, days, indicators, bands};
}

/** What is told of each figure, in the order in which they came, and of all of them. */
function* lookAt(figures: readonly Figure[], dataset: Dataset) {
  const count = figures.length;
  const days = new Float64Array(count);
  const levels = new Float64Array(count);
  const projected = new Uint8Array(count);
  /** Indices of `allIndicators`. */
  const kinds = new Uint8Array(count);
  let [first, last] = [Infinity, -Infinity];
  let ranges = 0;
  let projecting = false;
  yield* inParts(count, (from, to) => {
    for (let index = from; index < to; index++) {
      const figure = figures[index]!;
      const isProjected = figure.status === 'projected';
      const day = isProjected ? NaN : (daySpokenFor(figure, dataset) ?? NaN);
      const level = levelOf(figure) === null ? NaN : (figure.value ?? figure.valueLow!);
      days[index] = day;
      levels[index] = level;
      projected[index] = Number(isProjected);
      kinds[index] = allIndicators.indexOf(figure.indicator);
      if (Number.isNaN(level)) continue;
      if (isProjected) projecting = true;
      if (figure.value === null && (isProjected || !Number.isNaN(day))) ranges++;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  });
  const all: Pick<Points, 'ranges' | 'projecting' | 'span'> = {
    ranges,
    projecting,
    span: first <= last ? [first, last] : null,
  };
  return {days, levels, projected, kinds, all};
}

/** Finds the row of cells of a figure, by its index in `allIndicators` and its number. */
function rowsOf(indicators: readonly Indicator[], bands: Bands) {
  const ends = bands.bands.map(({high}) => high + 1);
  const firstRows = allIndicators.map((indicator) => rowOf(indicators.indexOf(indicator), 0, bands));
  return (kind: number, level: number) => {
    if (Number.isNaN(level)) return NO_ROW;
    let band = 0;
    while (level >= ends[band]!) band++;
    return firstRows[kind]! + band;
  };
}

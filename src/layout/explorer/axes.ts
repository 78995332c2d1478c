import {extent, max, min} from 'd3-array';
import {utcTicks} from 'd3-time';
import {kindOf, positionOf} from '../../model/explore.js';
import type {Column} from '../../model/columns.js';
import type {Dataset, Figure} from '../../model/figure.js';
import {readingOf} from '../../model/reading.js';
import {timeDomain} from '../time-axis.js';
import {linear, type Scale} from '../scale.js';
import type {Axis} from './geometry.js';

/** Numbers further apart than this many times stand on an axis of powers of ten, where all of them can be told apart. */
const FAR = 200;

/** What an axis of numbers or days reaches over. */
export interface Extent {
  readonly type: 'linear' | 'log' | 'utc';
  readonly domain: readonly [number, number];
}

/** What an axis has to reach over to hold these figures; `null` where none of them has a place on it. */
export function extentOf(figures: readonly Figure[], column: Column, dataset: Dataset): Extent | null {
  const places = figures.flatMap((figure) => positionOf(figure, column, dataset) ?? []);
  const [low, high] = extent(places);
  if (low === undefined) return null;
  if (kindOf(column) === 'time') {
    // Periods reach over all of their days.
    const days = column === 'period' ? figures.map((figure) => readingOf(figure, dataset)) : [];
    const first = min(days, (reading) => reading.first ?? undefined);
    const last = max(days, (reading) => reading.last ?? undefined);
    return {type: 'utc', domain: timeDomain(Math.min(low, Number(first ?? low)), Math.max(high, Number(last ?? high)))};
  }
  if (low > 0 && high / low >= FAR) {
    return {type: 'log', domain: [10 ** Math.floor(Math.log10(low)), 10 ** Math.ceil(Math.log10(high))]};
  }
  return {type: 'linear', domain: [0, high]};
}

/** Where a figure stands on an axis; in the middle of the days it could belong to, where nothing but the axis bounds these. */
export function placeOf(figure: Figure, column: Column, {domain}: Extent, dataset: Dataset): number | null {
  const place = positionOf(figure, column, dataset);
  if (place === null || column !== 'period' || readingOf(figure, dataset).first !== null) return place;
  return (domain[0] + place) / 2;
}

/** Maps a value of an axis to its pixel. */
export function scaleOf({type, domain, range}: Pick<Axis, 'type' | 'domain' | 'range'>): Scale {
  if (type !== 'log') return linear(domain, range);
  const scale = linear([Math.log10(domain[0]), Math.log10(domain[1])], range);
  return (value) => scale(Math.log10(value));
}

/** The powers of ten between the ends of an axis, no nearer to each other than `spacing` pixels. */
export function powers([low, high]: readonly [number, number], length: number, spacing: number): number[] {
  const [first, last] = [Math.log10(low), Math.log10(high)].map(Math.round) as [number, number];
  const step = Math.max(1, Math.ceil(((last - first) * spacing) / length));
  return Array.from({length: last - first + 1}, (_, index) => first + index)
    .filter((power) => (power - first) % step === 0)
    .map((power) => 10 ** power);
}

/** First days of months or years, or days, upward. */
export function upwardDays([first, last]: readonly [number, number], height: number, spacing: number): number[] {
  const count = Math.max(2, Math.floor(height / spacing));
  return utcTicks(new Date(first), new Date(last), count).map(Number);
}

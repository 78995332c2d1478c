import {min} from 'd3-array';
import {DAY} from '../../model/dates.js';
import type {Dataset, Figure} from '../../model/figure.js';
import {periodOf, possiblePeriod} from '../../model/period.js';
import {relate} from '../../model/relate.js';
import type {Scale} from '../scale.js';
import type {PeriodLine} from './geometry.js';
import type {Era} from './periods.js';

/** The days of a figure on a time axis, as far as its report tells them; `null` where it tells none. */
export function periodLine(figure: Figure, dataset: Dataset, era: Era, time: Scale, y: number): PeriodLine | null {
  const period = periodOf(figure);
  const start = period.start ?? (figure.measureType === 'stock' ? period.end : null);
  const {end} = period;
  if (!start && !end) return null;
  const x1 = time((start ?? end!)[0]);
  const x2 = time((end ?? start!)[1] + DAY);
  const fadeIn = start ? Math.min(time(start[1]), x2) - x1 : 0;
  const fadeOut = end ? Math.max(0, x2 - Math.max(time(end[0] + DAY), x1 + fadeIn)) : 0;
  const open =
    start && end
      ? null
      : start
        ? {x1: x2, x2: time(latest(figure, dataset, era) + DAY)}
        : {x1: time(era.first), x2: x1};
  return {x1, x2, y, fadeIn, fadeOut, open: open && open.x2 > open.x1 ? open : null};
}

/** The last day that a count without an end could reach: not after one that contains it, nor after its report. */
function latest(figure: Figure, dataset: Dataset, era: Era): number {
  const containers = relate(figure, dataset).filter(({role}) => role === 'contained_in');
  const ends = containers.flatMap((other) => periodOf(other.figure).end?.[1] ?? []);
  return Math.min(min(ends) ?? Infinity, possiblePeriod(figure, dataset)[1] ?? Infinity, era.last);
}

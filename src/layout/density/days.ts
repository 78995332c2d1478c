import {extent} from 'd3-array';
import {DAY} from '../../model/dates.js';
import {inParts, type Steps} from '../../model/steps.js';
import {sortedBy} from './sorting.js';

/** Where in a list that is in the order of time the figures of each day are. */
export interface Days {
  /** The first day, at 00:00 UTC in milliseconds. */
  readonly first: number;
  /** The place of the first figure of each day from `first` on, and then of the first that has no day. */
  readonly starts: Uint32Array;
}

/** The place of the first figure of a day, or of the next one that has any; after all that have a day where none has. */
export function placeOf(day: number, {first, starts}: Days): number {
  const index = Math.round((day - first) / DAY);
  return starts[Math.max(index, 0)] ?? starts.at(-1)!;
}

/** The order of figures by their days, each at 00:00 UTC, and those without a day, which is `NaN`, last. */
export function* byDay(days: Float64Array): Steps<{readonly order: Uint32Array; readonly days: Days}> {
  const [first = 0, last = NaN] = extent(days);
  const undated = last >= first ? Math.round((last - first) / DAY) + 1 : 0;
  const keys = new Int32Array(days.length);
  yield* inParts(days.length, (from, to) => {
    for (let index = from; index < to; index++) {
      const day = days[index]!;
      keys[index] = day <= last ? Math.round((day - first) / DAY) : undated;
    }
  });
  const {order, starts} = yield* sortedBy(keys, undated + 1);
  return {order, days: {first, starts}};
}

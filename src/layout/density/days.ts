import {DAY} from '../../model/dates.js';
import {inParts, type Steps} from '../../model/steps.js';

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
  return starts[Math.min(Math.max(index, 0), starts.length - 1)]!;
}

/**
 * The order of figures by their days, those of one day as they came, and those without a day, which is `NaN`, last. Each
 * day is at 00:00 UTC, so that they are counted, which takes less than to compare them.
 */
export function* inOrder(days: Float64Array): Steps<{readonly order: Uint32Array; readonly days: Days}> {
  const count = days.length;
  let [first, last] = [Infinity, -Infinity];
  yield* inParts(count, (from, to) => {
    for (let index = from; index < to; index++) {
      const day = days[index]!;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  });
  const undated = first <= last ? Math.round((last - first) / DAY) + 1 : 0;
  const dayAt = (index: number) => {
    const day = days[index]!;
    return Number.isNaN(day) ? undated : Math.round((day - first) / DAY);
  };
  const starts = new Uint32Array(undated + 1);
  yield* inParts(count, (from, to) => {
    for (let index = from; index < to; index++) starts[dayAt(index)]!++;
  });
  let place = 0;
  for (let day = 0; day <= undated; day++) {
    place += starts[day]!;
    starts[day] = place - starts[day]!;
  }
  yield;
  const free = starts.slice();
  const order = new Uint32Array(count);
  yield* inParts(count, (from, to) => {
    for (let index = from; index < to; index++) order[free[dayAt(index)]!++] = index;
  });
  return {order, days: {first: undated ? first : 0, starts}};
}

import {utcDay, utcMonday, utcMonth, utcYear, type TimeInterval} from 'd3-time';

/** Spans of the calendar, the shortest first. */
function* spans(): Generator<TimeInterval> {
  yield utcDay;
  yield utcMonday;
  for (const months of [1, 3, 6]) yield utcMonth.every(months)!;
  for (let years = 1; ; years *= 10) for (const times of [1, 2, 5]) yield utcYear.every(years * times)!;
}

/**
 * The edges of columns of time around the first and the last day, in milliseconds: days, weeks, months, quarters, half
 * years or years, the shortest of which there are no more than `most`.
 */
export function columnEdges(first: number, last: number, most: number): number[] {
  for (const span of spans()) {
    const edges = [+span.floor(new Date(first))];
    while (edges.at(-1)! <= last && edges.length <= most) edges.push(+span.offset(new Date(edges.at(-1)!)));
    if (edges.at(-1)! > last) return edges;
  }
  return [];
}

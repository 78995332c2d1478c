import {placeOf} from './days.js';
import type {Frame} from './frame.js';
import {NO_ROW, rowOf, type Points} from './points.js';

/** The groups of figures without a number, and of those without a day. */
export const WORDY = -1;
export const UNDATED = -2;

/** The number of the group of figures that count one thing, in a column of time and in a band. */
export function groupOf(kind: number, column: number, band: number, frame: Frame): number {
  return rowOf(kind, band, frame.bands) * (projectedColumn(frame) + 1) + column;
}

/** The column of what is projected, after those of time. */
export function projectedColumn({edges}: Pick<Frame, 'edges'>): number {
  return Math.max(edges.length - 1, 0);
}

/** The places of the figures of each group; each figure is in one. One pass finds the groups, another one fills them. */
export function binned(points: Points, frame: Frame): ReadonlyMap<number, Uint32Array> {
  const first = UNDATED;
  const groups = groupsOf(points, frame);
  const counts = new Uint32Array(groupOf(points.indicators.length, 0, 0, frame) - first);
  for (let index = 0; index < groups.length; index++) counts[groups[index]! - first]!++;
  const places = Array.from(counts, (count) => new Uint32Array(count));
  counts.fill(0);
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index]! - first;
    places[group]![counts[group]!++] = index;
  }
  return new Map(places.flatMap((members, at) => (members.length ? [[at + first, members] as const] : [])));
}

/** The group of each figure. Figures come in the order of their days, so that those of a column are next to each other. */
function groupsOf({rows, projected, days}: Points, frame: Frame): Int32Array {
  const {edges} = frame;
  const aside = projectedColumn(frame);
  const groups = new Int32Array(rows.length).fill(WORDY);
  const fill = (from: number, to: number, column: number) => {
    for (let place = from; place < to; place++) {
      const row = rows[place]!;
      if (row !== NO_ROW) groups[place] = row * (aside + 1) + column;
    }
  };
  for (let column = 0; column < edges.length - 1; column++) {
    fill(placeOf(edges[column]!, days), placeOf(edges[column + 1]!, days), column);
  }
  for (let place = days.starts.at(-1)!; place < groups.length; place++) {
    if (projected[place]) fill(place, place + 1, aside);
    else if (rows[place] !== NO_ROW) groups[place] = UNDATED;
  }
  return groups;
}

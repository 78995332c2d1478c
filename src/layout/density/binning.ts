import {finish} from '../../model/steps.js';
import {placeOf} from './days.js';
import type {Frame} from './frame.js';
import {NO_ROW, rowOf, type Points} from './points.js';
import {sortedBy} from './sorting.js';

/** The groups of figures without a day, and of those without a number; from `CELLS` on those that have a cell. */
export const UNDATED = 0;
export const WORDY = 1;
export const CELLS = 2;

/** The number of the group of figures that count one thing, in a column of time and in a band. */
export function groupOf(kind: number, column: number, band: number, frame: Frame): number {
  return CELLS + rowOf(kind, band, frame.bands) * (projectedColumn(frame) + 1) + column;
}

/** The column of what is projected, after those of time. */
export function projectedColumn({edges}: Pick<Frame, 'edges'>): number {
  return Math.max(edges.length - 1, 0);
}

/** The places of the figures of each group; each figure is in one. */
export function binned(points: Points, frame: Frame): readonly Uint32Array[] {
  const keys = keysOf(points, frame);
  const {order, starts} = finish(sortedBy(keys, groupOf(points.indicators.length, 0, 0, frame)));
  return Array.from(starts, (start, group) => order.subarray(start, starts[group + 1]));
}

/** The group of each figure. Figures come in the order of their days, so that those of a column are next to each other. */
function keysOf({rows, projected, days}: Points, frame: Frame): Int32Array {
  const {edges} = frame;
  const aside = projectedColumn(frame);
  const keys = new Int32Array(rows.length).fill(WORDY);
  const fill = (from: number, to: number, column: number) => {
    for (let place = from; place < to; place++) {
      const row = rows[place]!;
      if (row !== NO_ROW) keys[place] = CELLS + row * (aside + 1) + column;
    }
  };
  for (let column = 0; column < edges.length - 1; column++) {
    fill(placeOf(edges[column]!, days), placeOf(edges[column + 1]!, days), column);
  }
  for (let place = days.starts.at(-1)!; place < keys.length; place++) {
    if (projected[place]) fill(place, place + 1, aside);
    else if (rows[place] !== NO_ROW) keys[place] = UNDATED;
  }
  return keys;
}

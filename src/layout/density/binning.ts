import {bisectRight} from 'd3-array';
import {bandOf} from './bands.js';
import type {Frame} from './frame.js';
import type {Points} from './points.js';

/** The groups of figures without a number, and of those without a day. */
export const WORDY = -1;
export const UNDATED = -2;

/** The number of the group of figures that count one thing, in a column of time and in a band. */
export function groupOf(kind: number, column: number, band: number, frame: Frame): number {
  return (kind * (projectedColumn(frame) + 1) + column) * frame.bands.bands.length + band;
}

/** The column of what is projected, after those of time. */
export function projectedColumn({edges}: Pick<Frame, 'edges'>): number {
  return Math.max(edges.length - 1, 0);
}

/** The places of the figures of each group; each figure is in one. One pass finds the groups, another one fills them. */
export function binned(points: Points, frame: Frame): ReadonlyMap<number, Uint32Array> {
  const groups = Int32Array.from({length: points.levels.length}, (_, index) => groupAt(index, points, frame));
  const first = UNDATED;
  const counts = new Uint32Array(groupOf(points.indicators.length, 0, 0, frame) - first);
  for (const group of groups) counts[group - first]!++;
  const places = new Map<number, Uint32Array>();
  counts.forEach((count, at) => count && places.set(at + first, new Uint32Array(count)));
  const used = new Uint32Array(counts.length);
  groups.forEach((group, index) => (places.get(group)![used[group - first]!++] = index));
  return places;
}

function groupAt(index: number, {projected, days, levels, kinds}: Points, frame: Frame): number {
  const [day, level] = [days[index]!, levels[index]!];
  if (Number.isNaN(level)) return WORDY;
  if (!projected[index] && Number.isNaN(day)) return UNDATED;
  const column = projected[index] ? projectedColumn(frame) : bisectRight(frame.edges, day) - 1;
  return groupOf(kinds[index]!, column, bandOf(level, frame.bands), frame);
}

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

/** The group of each figure. Figures come in the order of their days, and so do columns. */
function groupsOf({projected, days, levels, kinds}: Points, frame: Frame): Int32Array {
  const {edges} = frame;
  const ends = frame.bands.bands.map(({high}) => high + 1);
  const groups = new Int32Array(levels.length);
  let column = 0;
  for (let index = 0; index < groups.length; index++) {
    const [day, level] = [days[index]!, levels[index]!];
    if (Number.isNaN(level)) groups[index] = WORDY;
    else if (!projected[index] && Number.isNaN(day)) groups[index] = UNDATED;
    else {
      while (day >= edges[column + 1]!) column++;
      let band = 0;
      while (level >= ends[band]!) band++;
      groups[index] = groupOf(kinds[index]!, projected[index] ? projectedColumn(frame) : column, band, frame);
    }
  }
  return groups;
}

import {cutsOf, leading} from '../cuts.js';
import type {TimelineGeometry} from './geometry.js';

/** Where a timeline can be parted: between its items, but no heading from what comes under it. */
export function cutsBetween({
  axis,
  headings,
  reports,
  items,
  notes,
}: Pick<TimelineGeometry, 'axis' | 'headings' | 'reports' | 'items' | 'notes'>): number[] {
  return cutsOf([
    ...leading(axis?.ticks.map(({label}) => label) ?? []),
    ...headings.flatMap(({lines, rule}) => [...(rule ? [{y: rule.y, height: 0, leads: true}] : []), ...leading(lines)]),
    ...reports.flatMap(({lines}) => leading(lines)),
    ...items.map(({box}) => box),
    ...notes.map(({box}) => box),
  ]);
}

import {ascending} from 'd3-array';
import type {Dataset, Figure} from './figure.js';
import {possiblePeriod} from './period.js';

/** Figures by the last day they could speak for, then by number; projections after what was reported. */
export function chronological(figures: readonly Figure[], dataset: Dataset): Figure[] {
  const keys = new Map(figures.map((figure) => [figure, possiblePeriod(figure, dataset)]));
  const last = (figure: Figure) => keys.get(figure)![1] ?? Infinity;
  return figures.toSorted(
    (a, b) =>
      Number(a.status === 'projected') - Number(b.status === 'projected') ||
      ascending(last(a), last(b)) ||
      ascending(a.value ?? 0, b.value ?? 0),
  );
}

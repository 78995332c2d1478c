import {ascending} from 'd3-array';
import type {Dataset, Figure} from './figure.js';
import {possiblePeriod} from './period.js';

/** Figures by the last day they could speak for, then by number; projections after what was reported. */
export function chronological(figures: readonly Figure[], dataset: Dataset): Figure[] {
  // By day first, and then each day by itself: of thousands, far fewer pairs are compared.
  const reported = new Map<number, Figure[]>();
  const projected = new Map<number, Figure[]>();
  for (const figure of figures) {
    const days = figure.status === 'projected' ? projected : reported;
    const last = possiblePeriod(figure, dataset)[1] ?? Infinity;
    const same = days.get(last);
    if (same) same.push(figure);
    else days.set(last, [figure]);
  }
  return [reported, projected].flatMap((days) =>
    [...days.keys()].sort(ascending).flatMap((day) => days.get(day)!.sort((a, b) => numberOf(a) - numberOf(b))),
  );
}

/** The number of a figure, or the lower end of its range; words come first. */
function numberOf({value, valueLow}: Figure): number {
  return value ?? valueLow ?? 0;
}

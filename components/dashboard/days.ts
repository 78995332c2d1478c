import type {Dataset, Figure} from '../../src/model/figure.js';
import {publicationOf} from '../../src/model/period.js';

/** The days by which more was certain to have been published than on the day before, in order; midnight UTC, in ms. */
export function publicationDays(figures: readonly Figure[], dataset: Dataset): number[] {
  const days = figures.flatMap((figure) => publicationOf(figure, dataset)?.[1] ?? []);
  return [...new Set(days)].sort((a, b) => a - b);
}

/** A day as an attribute writes it: 2020-01-16. */
export function formatDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

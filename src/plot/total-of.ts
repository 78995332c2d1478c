import type {ReducerImplementation} from '@observablehq/plot';
import {dataset as embedded} from '../generated/dataset.js';
import type {Dataset, Figure} from '../model/figure.js';
import {total, type Refusal, type TotalOptions} from '../model/total.js';

/** A reducer for Plot's transforms, and what it has refused so far. */
export interface TotalReducer extends ReducerImplementation<Figure, number | undefined> {
  /** The refusals of groups that do not add up, in the order in which they were met. */
  readonly refusals: readonly Refusal[];
}

/**
 * The total of each group, as `total` gives it: `Plot.groupY({x: sum}, {y: 'place', x: (figure) => figure})`. A group
 * that does not add up has no number, and so nothing to be seen; `refusals` says why, to be shown beside the plot.
 */
export function totalOf({dataset = embedded, ...options}: {dataset?: Dataset} & TotalOptions = {}): TotalReducer {
  const refusals: Refusal[] = [];
  return {
    refusals,
    reduceIndex(index, figures) {
      const group = Array.from(index, (position) => figures[position]!);
      const sum = total(group, dataset, options);
      if (!sum.refused) return sum.value;
      refusals.push(sum);
      return undefined;
    },
  };
}

import * as fc from 'fast-check';
import type {Figure} from '../../src/model/figure.js';
import {dataset} from '../embedded.js';

/** Figures of few days, groups and places, so that all ways to overlap or to be apart are met. */
export const close = fc
  .array(
    fc.record({
      like: fc.constantFrom(...dataset.figures),
      indicator: fc.constantFrom('displaced' as const, 'killed' as const),
      measureType: fc.constantFrom('flow' as const, 'stock' as const),
      group: fc.constantFrom('people', 'civilians', 'government_forces', 'jihadists'),
      place: fc.constantFrom('idlib', 'aleppo', 'syria', 'idlib-region'),
      report: fc.constantFrom('first', 'second'),
      start: fc.option(fc.integer({min: 1, max: 9})),
      length: fc.option(fc.nat(3)),
      projected: fc.boolean(),
    }),
    {maxLength: 6},
  )
  .map((rows) =>
    rows.map(({like, start, length, projected, ...row}, index): Figure => {
      const end = length === null ? null : (start ?? 1) + length;
      return {
        ...like,
        ...row,
        id: `figure-${index}`,
        status: projected ? 'projected' : 'reported',
        referencePeriodStart: start === null ? null : `2020-01-0${start}`,
        referencePeriodStartAccuracy: start === null ? 'unknown' : 'day',
        referencePeriodEnd: end === null ? null : `2020-01-${String(end).padStart(2, '0')}`,
        referencePeriodEndAccuracy: end === null ? 'unknown' : 'day',
      };
    }),
  );

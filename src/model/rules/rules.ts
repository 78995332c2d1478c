import {ordered, quantified} from './bounds.js';
import {directed, eventDates, figureDates, published, reportDates} from './periods.js';
import {grouped, located, nested} from './places.js';
import {acyclic, comparable, partWithinWhole, restated} from './relations.js';
import type {Rule} from './rule.js';
import {attributed, conditional, inSeries, risks} from './status.js';

/** Every rule, in the order in which its problems are told. */
export const rules: readonly Rule[] = [
  ordered,
  quantified,
  conditional,
  risks,
  attributed,
  inSeries,
  figureDates,
  reportDates,
  eventDates,
  directed,
  published,
  comparable,
  partWithinWhole,
  restated,
  acyclic,
  located,
  nested,
  grouped,
];

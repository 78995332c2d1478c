import {lookup} from '../lookup.js';
import {eachRow} from './rule.js';

/** A projection names its condition; what was reported has none. */
export const conditional = eachRow('figures', ({status, scenario}) => [
  status === 'projected' && scenario === null && {column: 'scenario', expected: 'the condition of the projection'},
  status === 'reported' && scenario !== null && {column: 'scenario', expected: 'nothing, as the figure was reported'},
]);

/** Who is at risk has not been displaced: such a figure is a projection. */
export const risks = eachRow('figures', ({status, indicator}) => [
  indicator === 'at_risk_of_displacement' && status !== 'projected' && {column: 'status', expected: '"projected"'},
]);

/** A source is named where there is an attribution, and only there. */
export const attributed = eachRow('figures', ({source, attribution}) => [
  source === null && attribution !== 'none' && {column: 'attribution', expected: '"none", as no source is named'},
  source !== null &&
    attribution === 'none' && {column: 'attribution', expected: '"explicit" or "implied", as a source is named'},
]);

/** A series holds figures of its indicator; one of people displaced, also those who are projected to be. */
export const inSeries = eachRow('figures', ({series, indicator}, dataset) => {
  const found = lookup(dataset).series.get(series ?? '');
  const risk = indicator === 'at_risk_of_displacement' && found?.indicator === 'displaced';
  const fits = !found || found.indicator === indicator || risk;
  return [!fits && {column: 'series', expected: `a series of the indicator ${indicator}`}];
});

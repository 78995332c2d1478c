import type {Indicator} from './figure.js';

/** All that figures count. */
export const indicators: readonly Indicator[] = [
  'displaced',
  'at_risk_of_displacement',
  'returned',
  'killed',
  'injured',
  'population',
];

import type {Figure} from './figure.js';

/** How words leave a number open: upward, downward, to both sides, or between the ends of a printed range. */
export type BoundKind = 'floor' | 'ceiling' | 'about' | 'range';

/** How the words of a figure leave its number open; `null` for a bare number, and for a word without one. */
export function boundKindOf({quantifier, value, valueLow, valueHigh}: Figure): BoundKind | null {
  if (valueLow !== null && valueHigh !== null && (value === null || valueLow < valueHigh)) return 'range';
  if (value === null || quantifier === 'exact' || quantifier === 'word') return null;
  if (quantifier === 'nearly') return 'ceiling';
  return quantifier === 'about' ? 'about' : 'floor';
}

import {tickStep} from 'd3-array';

/** Whole numbers of people from `low` to `high`, both of them included. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

/** A scale of people in bands, from the least to the most. */
export interface Bands {
  readonly bands: readonly Band[];
  /** Whether each band is some times as wide as the one before it, and not of one width. */
  readonly growing: boolean;
}

/** More bands are no help: each has to be high enough to be touched. */
const MOST = 14;
/** Where more than this part of the numbers would lie in the lowest tenth of a scale of equal bands, bands grow. */
const CROWDED = 0.75;
/** How bands grow: the first digits at which they begin, the finest steps first. */
const DIGITS = [[1, 2, 5], [1, 3], [1]] as const;

/**
 * Bands for all numbers of a list but `NaN`. Zero has a band of its own, in which no other number is. The numbers decide
 * whether bands are of one width or grow.
 */
export function bandsOf(levels: Float64Array): Bands {
  let [least, largest, positive, zeros] = [Infinity, 0, 0, 0];
  for (let index = 0; index < levels.length; index++) {
    const level = levels[index]!;
    if (level > 0) {
      positive++;
      if (level < least) least = level;
      if (level > largest) largest = level;
    } else if (level === 0) zeros++;
  }
  const tenth = largest / 10;
  let low = 0;
  for (let index = 0; index < levels.length; index++) if (levels[index]! > 0 && levels[index]! < tenth) low++;
  const zero: readonly Band[] = zeros ? [{low: 0, high: 0}] : [];
  if (!positive) return {bands: zero, growing: false};
  const growing = low > CROWDED * positive;
  const edges = growing ? growingEdges(least, largest) : evenEdges(least, largest);
  const bands = edges.slice(1).map((edge, index) => ({low: Math.max(edges[index]!, 1), high: edge - 1}));
  return {bands: [...zero, ...bands], growing};
}

function evenEdges(least: number, largest: number): number[] {
  const step = Math.max(1, tickStep(0, largest, 10));
  const first = Math.floor(least / step);
  return Array.from({length: Math.floor(largest / step) - first + 2}, (_, index) => (first + index) * step);
}

function growingEdges(least: number, largest: number): number[] {
  const all = DIGITS.map((digits) => {
    const edges: number[] = [];
    for (let power = 1; (edges.at(-1) ?? 0) <= largest; power *= 10)
      edges.push(...digits.map((digit) => digit * power));
    const first = edges.findLastIndex((edge) => edge <= least);
    return edges.slice(first, edges.findIndex((edge) => edge > largest) + 1);
  });
  return all.find((edges) => edges.length - 1 <= MOST) ?? all.at(-1)!;
}

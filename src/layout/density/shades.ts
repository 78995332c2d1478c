/** How many figures a cell of one shade stands for, from `low` to `high`, and how strong the shade is, up to 1. */
export interface Shade {
  readonly low: number;
  readonly high: number;
  readonly opacity: number;
}

/** Of each, the numbers in a cell can be read on it: dark ones on all but the last, light ones on that. */
const OPACITIES = [0.1, 0.22, 0.38, 0.55, 1] as const;

/** Shades in few steps, for cells of up to `most` figures. */
export function shadesOf(most: number): Shade[] {
  const steps = OPACITIES.length;
  const lows = new Set([1, ...OPACITIES.map((_, step) => rounded(most ** (step / steps)))]);
  const sorted = [...lows].filter((low) => low <= most).sort((a, b) => a - b);
  return sorted.map((low, index) => ({
    low,
    high: (sorted[index + 1] ?? most + 1) - 1,
    opacity: OPACITIES[sorted.length === 1 ? 2 : Math.round((index * (steps - 1)) / (sorted.length - 1))]!,
  }));
}

/** A number of one digit that counts, 1, 2 or 5, or below five any. */
function rounded(number: number): number {
  if (number < 5) return Math.ceil(number);
  const power = 10 ** Math.floor(Math.log10(number));
  return power * [1, 2, 5, 10].findLast((digit) => digit * power <= number)!;
}

export function shadeOf(count: number, shades: readonly Shade[]): number {
  return shades.findLastIndex(({low}) => low <= count);
}

/** Some numbers of one kind, told by three: half of them lie between `low` and `high`. */
export interface Summary {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** The number below which a part of them lies, between 0 and 1; between two of them, in proportion. NaN of none. */
function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below === undefined || above === undefined ? NaN : below + (above - below) * (place - Math.floor(place));
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

export function summarize(numbers: readonly number[]): Summary {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => rounded(quantile(numbers, part)));
  return {median: middle!, low: low!, high: high!, count: numbers.length};
}

/** To what a reader of a table can use; smaller numbers keep more places. */
export function rounded(number: number): number {
  return Number(number.toPrecision(3)) >= 1000 ? Math.round(number) : Number(number.toPrecision(3));
}

import {nice, ticks} from 'd3-array';

/** Round numbers of people from zero to the first above the largest, no nearer to each other than `spacing` pixels. */
export function valueTicks(largest: number, height: number, spacing: number): number[] {
  for (let count = Math.max(2, Math.floor(height / spacing)); ; count--) {
    const [, top] = nice(0, largest || 1, count);
    const values = ticks(0, top, count).filter(Number.isInteger);
    if (count <= 1 || height / (values.length - 1) >= spacing) return values;
  }
}

/** The colours of figures in a drawing, by what they are for, where no style sheet sets others. */
export const REPORTED = '#0b6e99';
export const PROJECTED = '#a84a12';

/** Two decimals: finer than any screen, and the same text everywhere. */
export function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}

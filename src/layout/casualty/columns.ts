import {MARGIN} from './spacing.js';
import type {Font} from '../text.js';

/** Where words, lengths and periods stand. `stacked`: words over their bar rather than beside it. */
export interface Columns {
  readonly stacked: boolean;
  readonly words: {readonly x: number; readonly width: number};
  readonly bars: readonly [number, number];
  /** A column of their own for the days; `null` where these stand under the bars. */
  readonly days: readonly [number, number] | null;
}

/** Widths in sizes of the font. */
const BESIDE = 46;
const THREE = 66;
const GUTTER = 22;
/** Room for the lines down the side of claims that stand together. */
const INSET = 10;
/** Room for the fade after a bar. */
export const TAIL = 26;

/** The columns of a width: one, two or three. */
export function columnsOf(width: number, {size, scale}: Font): Columns {
  const room = width - 2 * MARGIN;
  const em = size * Math.max(scale, 1);
  const end = width - MARGIN - 2;
  const x = MARGIN + INSET;
  if (room < BESIDE * em) {
    return {stacked: true, words: {x, width: room - INSET}, bars: [x, end - TAIL], days: null};
  }
  const three = room >= THREE * em;
  const words = {x, width: room * (three ? 0.36 : 0.45) - INSET};
  const left = words.x + words.width + GUTTER;
  if (!three) return {stacked: false, words, bars: [left, end - TAIL], days: null};
  const middle = left + (end - left) * 0.6;
  return {stacked: false, words, bars: [left, middle - TAIL], days: [middle + GUTTER, end]};
}

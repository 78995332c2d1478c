import {max} from 'd3-array';
import type {Figure} from '../../model/figure.js';
import {levelOf} from '../marks.js';
import {linear, type Scale} from '../scale.js';
import {textWidth, type Font} from '../text.js';
import {valueTicks} from '../value-axis.js';
import type {Language} from '../../text/language.js';

/** Groups share a scale as long as their largest numbers are within this many times each other. */
const ALIKE = 8;
/** Between the labels of an axis, from middle to middle, in sizes of the font. */
const SPACING = 4.2;

export interface ValueScale {
  readonly value: Scale;
  readonly ticks: readonly number[];
  /** The number of people that the whole axis counts. */
  readonly top: number;
  readonly range: readonly [number, number];
}

/** The largest number of some figures; 0 where none has one. */
export function largestOf(figures: readonly Figure[]): number {
  return max(figures, (figure) => Math.max(levelOf(figure) ?? 0, figure.valueHigh ?? 0)) ?? 0;
}

/**
 * A scale from zero for each group, given its largest number: the same one for groups of like size, so that as many
 * groups as can be are to be compared by length. `null` for a group without numbers.
 */
export function scalesOf(
  largest: readonly number[],
  range: readonly [number, number],
  font: Font,
  {formats}: Language,
): (ValueScale | null)[] {
  const scales: {readonly size: number; readonly scale: ValueScale}[] = [];
  for (const size of largest.toSorted((a, b) => b - a)) {
    if (!size || (scales.length && scales.at(-1)!.size <= size * ALIKE)) continue;
    const spacing = Math.max(textWidth(formats.number(size), font) + 2 * font.size, SPACING * font.size);
    const ticks = valueTicks(size, range[1] - range[0], spacing);
    const top = ticks.at(-1)!;
    scales.push({size, scale: {value: linear([0, top], range), ticks, top, range}});
  }
  return largest.map((size) => scales.findLast((one) => size && one.size >= size)?.scale ?? null);
}

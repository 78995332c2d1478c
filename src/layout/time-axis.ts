import {utcDay, utcMonth, utcTicks, utcYear} from 'd3-time';
import {DAY} from '../model/dates.js';
import type {DateStyle} from '../text/formats.js';
import type {Language} from '../text/language.js';
import {overlap} from './box.js';
import {linear, type Scale} from './scale.js';
import {textLine, textWidth, type Font, type TextLine} from './text.js';

const MONTH = 28 * DAY;
const GAP = 10;
const SPACING = 70;
const MOST = 12;
const FEWEST = 3;
const ROUNDING = 1e-6;

export interface TimeAxis {
  readonly scale: Scale;
  readonly ticks: readonly {readonly x: number; readonly label: TextLine}[];
}

/** Whole months, or days where there are few, around the first and last day. */
export function timeDomain(first: number, last: number): readonly [number, number] {
  const interval = last - first > 2 * MONTH ? utcMonth : utcDay;
  const margin = Math.max(DAY, (last - first) * 0.02);
  return [+interval.floor(new Date(first)), last + margin];
}

/** A time axis from `x1` to `x2`, with as many labels at `y` as stand clear of each other within `frame`. */
export function timeAxis(
  domain: readonly [number, number],
  [x1, x2]: readonly [number, number],
  y: number,
  frame: readonly [number, number],
  font: Font,
  language: Language,
): TimeAxis {
  const scale = linear(domain, [x1, x2]);
  for (const style of [styleOf, inNumbers]) {
    for (let count = Math.max(FEWEST, Math.min(MOST, Math.floor((x2 - x1) / SPACING))); count > 0; count--) {
      const times = utcTicks(new Date(domain[0]), new Date(domain[1]), count).map(Number);
      const days = times.filter((time) => time % DAY === 0);
      for (const kept of [days, alternate(days)]) {
        const ticks = labelled(kept, scale, y, frame, font, language, style);
        if (
          ticks.length &&
          clear(
            ticks.map(({label}) => label),
            frame,
          )
        )
          return {scale, ticks};
      }
    }
  }
  return {scale, ticks: []};
}

/** Every other day of a list, the first of a year among them where there is one. */
function alternate(days: readonly number[]): number[] {
  const newYear = days.findIndex((day) => +utcYear.floor(new Date(day)) === day);
  return days.filter((_, index) => index % 2 === Math.max(newYear, 0) % 2);
}

function labelled(
  days: readonly number[],
  scale: Scale,
  y: number,
  [left, right]: readonly [number, number],
  font: Font,
  {formats}: Language,
  style: typeof styleOf,
): TimeAxis['ticks'] {
  return days.map((day, index) => {
    const text = formats.date(day, style(day, days, index));
    const half = textWidth(text, font) / 2;
    const x = scale(day);
    const middle = Math.min(Math.max(x, left + half), right - half);
    return {x, label: textLine(text, middle, y, font, 'middle')};
  });
}

/** The year is written once, and again where it changes. */
function styleOf(day: number, days: readonly number[], index: number): DateStyle {
  const step = days.length > 1 ? days[1]! - days[0]! : MONTH;
  const before = days[index - 1];
  const newYear = before === undefined || +utcYear.floor(new Date(before)) !== +utcYear.floor(new Date(day));
  if (step >= 12 * MONTH) return 'year';
  if (step >= MONTH) return newYear ? 'shortMonthYear' : 'shortMonth';
  return newYear ? 'shortDayYear' : 'shortDay';
}

/** Where the names of months are too long. */
function inNumbers(day: number, days: readonly number[], index: number): DateStyle {
  const style = styleOf(day, days, index);
  return style === 'year' ? style : style.startsWith('shortMonth') ? 'numericMonth' : 'numericDay';
}

function clear(labels: readonly TextLine[], [left, right]: readonly [number, number]): boolean {
  return labels.every(
    ({box}, index) =>
      box.x >= left - ROUNDING &&
      box.x + box.width <= right + ROUNDING &&
      (index === 0 || !overlap(box, labels[index - 1]!.box, GAP)),
  );
}

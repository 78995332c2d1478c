import {kindOf} from '../../model/explore.js';
import type {Column} from '../../model/columns.js';
import {formatAxis} from '../../text/explore.js';
import {mirrorLine} from '../mirror.js';
import {lineHeight, textLine, textWidth, wrapText, type Font, type TextLine} from '../text.js';
import {timeAxis} from '../time-axis.js';
import {valueTicks} from '../value-axis.js';
import {powers, scaleOf, upwardDays, type Extent} from './axes.js';
import type {Context} from './context.js';
import type {Axis} from './geometry.js';
import type {Name} from './names.js';

/** Between words and what they stand at, in pixels. */
const EDGE = 10;
/** From either end of an axis to the first mark, which must not cross it. */
export const INSET = 14;
/** From an axis across to its words, clear of the lowest ones of the other axis. */
const UNDER = 6;
/** In a row of marks under its name. */
const ROW = 34;
/** Marks side by side are clear of each other. */
const COLUMN = 52;

/** An axis with the words that stand on it. */
export interface Worded {
  readonly axis: Axis;
  readonly lines: readonly TextLine[];
  /** How much of the height its words take, in pixels. */
  readonly depth: number;
}

/** Lines of words from the side at which reading begins. */
export function proseLines(text: string, y: number, {width, font, rtl}: Context, bold = false): TextLine[] {
  const lines = wrapText(text, bold ? width / 1.1 : width, font);
  return lines.map((line, index) => {
    const set = textLine(line, 0, y + font.size + index * lineHeight(font), font, 'start', bold);
    return rtl ? mirrorLine(set, width) : set;
  });
}

/** An axis upward at the side where reading begins, with how much of the width its words take. */
export function upward(
  extent: Extent,
  [base, top]: readonly [number, number],
  {width, font, language: {formats}, rtl}: Context,
): Worded & {readonly aside: number} {
  const {type} = extent;
  const length = base - top;
  const spacing = 2.2 * lineHeight(font);
  const rules =
    type === 'utc'
      ? upwardDays(extent.domain, length, spacing)
      : type === 'log'
        ? powers(extent.domain, Infinity, 1)
        : valueTicks(extent.domain[1], length, spacing);
  const domain = type === 'linear' ? ([0, rules.at(-1)!] as const) : extent.domain;
  const axis: Axis = {type, domain, range: [base, top], rules};
  const scale = scaleOf(axis);
  // Each power has a rule, but not always room for its words.
  const told = type === 'log' ? powers(extent.domain, length, spacing) : rules;
  const texts = told.map((rule) => (type === 'utc' ? formats.date(rule, 'shortDayYear') : formats.number(rule)));
  const aside = Math.max(...texts.map((text) => textWidth(text, font))) + EDGE;
  const lines = texts.map((text, index) => {
    const line = textLine(text, aside - EDGE, scale(told[index]!) + font.size * 0.35, font, 'end');
    return rtl ? mirrorLine(line, width) : line;
  });
  return {axis, lines, aside, depth: 0};
}

/** An axis across, from `start` to `end`, its words under `base`. Days run to the right, numbers as reading does. */
export function across(
  extent: Extent,
  [start, end]: readonly [number, number],
  base: number,
  {width, font, language, rtl}: Context,
): Worded {
  const {type} = extent;
  const y = base + lineHeight(font) + UNDER;
  const depth = lineHeight(font) + EDGE;
  if (type === 'utc') {
    const {ticks, scale} = timeAxis(extent.domain, [start, end], y, [0, width], font, language);
    const first = scale(extent.domain[0]);
    const each = (scale(extent.domain[1]) - first) / (extent.domain[1] - extent.domain[0]);
    const rules = ticks.map(({x}) => extent.domain[0] + (x - first) / each);
    return {
      axis: {type, domain: extent.domain, range: [start, end], rules},
      lines: ticks.map(({label}) => label),
      depth,
    };
  }
  const widest = (values: readonly number[]) =>
    Math.max(...values.map((value) => textWidth(language.formats.number(value), font))) + 2 * EDGE;
  const all = type === 'log' ? powers(extent.domain, Infinity, 1) : null;
  const rules = all ?? valueTicks(extent.domain[1], end - start, widest([extent.domain[1]]) * 1.2);
  const told = all ? powers(extent.domain, end - start, widest(all)) : rules;
  const domain = type === 'linear' ? ([0, rules.at(-1)!] as const) : extent.domain;
  const axis: Axis = {type, domain, range: rtl ? [end, start] : [start, end], rules};
  const scale = scaleOf(axis);
  const lines = told.map((rule) => {
    const text = language.formats.number(rule);
    const half = textWidth(text, font) / 2;
    return textLine(text, Math.min(Math.max(scale(rule), half), width - half), y, font, 'middle');
  });
  return {axis, lines, depth};
}

/** Names one under the other, each over the line on which its marks stand; with the height of all of them. */
export function namesDown(names: readonly Name[], top: number, context: Context): Worded {
  const lines: TextLine[] = [];
  const rules: number[] = [];
  let y = 0;
  for (const {name} of names) {
    const own = proseLines(name, top + y, context);
    lines.push(...own);
    y += own.length * lineHeight(context.font) + ROW;
    rules.push(y - ROW / 2);
  }
  return {axis: {type: 'linear', domain: [0, y], range: [top, top + y], rules}, lines, depth: y};
}

/** How many names have room side by side, with the longest of their words. */
export function columnsWithin(names: readonly Name[], width: number, others: string, font: Font): number {
  for (let count = Math.min(names.length, Math.floor(width / COLUMN)); count > 1; count--) {
    const shown = names.slice(0, count < names.length ? count - 1 : count).map(({name}) => name);
    if (count < names.length) shown.push(others);
    const room = width / count - EDGE;
    if (shown.every((name) => name.split(/[ \n]+/u).every((word) => textWidth(word, font) <= room))) return count;
  }
  return 1;
}

/** Names side by side, each under its marks, as reading runs. */
export function namesAcross(
  names: readonly Name[],
  [left, right]: readonly [number, number],
  base: number,
  {font, rtl}: Context,
): Worded {
  const room = (right - left) / names.length;
  const axis: Axis = {
    type: 'linear',
    domain: [0, right - left],
    range: rtl ? [right, left] : [left, right],
    rules: names.map((_, index) => (index + 0.5) * room),
  };
  const scale = scaleOf(axis);
  const words = names.map(({name}) => wrapText(name, room - EDGE, font));
  const lines = words.flatMap((own, index) =>
    own.map((text, row) =>
      textLine(text, scale(axis.rules[index]!), base + (row + 1) * lineHeight(font) + UNDER, font, 'middle'),
    ),
  );
  return {axis, lines, depth: Math.max(...words.map(({length}) => length)) * lineHeight(font) + EDGE};
}

/** The words over an axis upward, or under one across. */
export function axisTitle(column: Column, extent: Extent | null, {language}: Context): string {
  return formatAxis(column, kindOf(column) !== 'name' && extent?.type === 'log', language);
}

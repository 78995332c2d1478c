import type {Language} from '../../text/language.js';
import {textLine, textWidth, type Font} from '../text.js';
import type {Axis} from './geometry.js';
import type {ValueScale} from './scales.js';
import {casualtyMessages} from '../../text/messages/sections.js';

const GAP = 8;

/**
 * The labels of an axis of people, with their baseline at `y` and none past `right`. The last one says what is
 * counted; those that it or the zero would touch are left out.
 */
export function valueLabels(
  {ticks, value, top}: ValueScale,
  y: number,
  right: number,
  font: Font,
  language: Language,
): Axis['ticks'] {
  const {formats} = language;
  const text = casualtyMessages(language).people(formats.number(top), () => formats.plural(top));
  const under = value(top) - textWidth(formats.number(top), font) / 2;
  const last = textLine(text, Math.max(0, Math.min(under, right - textWidth(text, font))), y, font);
  const [zero, ...between] = ticks
    .slice(0, -1)
    .map((tick, index) => ({
      x: value(tick),
      label: textLine(formats.number(tick), value(tick), y, font, index ? 'middle' : 'start'),
    }))
    .filter(({label: {box}}) => box.x + box.width + GAP <= last.box.x);
  if (!zero) return [{x: value(top), label: last}];
  const {box} = zero.label;
  const clear = between.filter(({label}) => label.box.x >= box.x + box.width + GAP);
  return [zero, ...apart(clear), {x: value(top), label: last}];
}

/** All labels of a row, or every other one of them, and so on, until none touches the next. */
function apart<T extends Axis['ticks'][number]>(labels: readonly T[]): readonly T[] {
  const touches = labels.some(({label: {box}}, index) => {
    const next = labels[index + 1]?.label.box;
    return next !== undefined && box.x + box.width + GAP > next.x;
  });
  return touches ? apart(labels.filter((_, index) => index % 2 === 1)) : labels;
}

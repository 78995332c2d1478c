import {DAY} from '../../model/dates.js';
import type {Language} from '../../text/language.js';
import {overlap} from '../box.js';
import {linear} from '../scale.js';
import {textLine, textWidth, type Font} from '../text.js';
import {timeAxis, timeDomain, type TimeAxis} from '../time-axis.js';
import type {Era} from './periods.js';

/** Up to so many days, each is a cell of its own with its name in the middle. */
const CELLS = 10;
const GAP = 8;

/** The days of a group from `x1` to `x2`, with labels whose baseline is at `y` within `frame`. */
export function dayAxis(
  {first, last}: Era,
  [x1, x2]: readonly [number, number],
  y: number,
  frame: readonly [number, number],
  font: Font,
  language: Language,
): TimeAxis {
  const count = (last - first) / DAY + 1;
  if (count > CELLS) return timeAxis(timeDomain(first, last + DAY), [x1, x2], y, frame, font, language);
  const scale = linear([first, last + DAY], [x1, x2]);
  const days = Array.from({length: count}, (_, index) => first + index * DAY);
  const cell = (x2 - x1) / count;
  const texts = days.map((day) => language.formats.date(day, 'shortDay'));
  const widest = Math.max(...texts.map((text) => textWidth(text, font)));
  const step = Math.ceil((widest + GAP) / cell);
  const ticks = days.map((day, index) => {
    const shown = index % step === 0 && widest <= x2 - x1;
    const half = textWidth(texts[index]!, font) / 2;
    const middle = Math.min(Math.max(scale(day) + cell / 2, frame[0] + half), frame[1] - half);
    return {x: scale(day), label: textLine(shown ? texts[index]! : '', middle, y, font, 'middle')};
  });
  // At the ends, labels are moved into the frame, and then may come too near to the next.
  const clear = ticks.filter(({label}) => label.text);
  return {
    scale,
    ticks: clear.filter(({label}, index) => !index || !overlap(label.box, clear[index - 1]!.label.box, 1)),
  };
}

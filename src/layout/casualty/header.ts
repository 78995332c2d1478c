import {lineHeight, textLine, wrapText, type Font, type TextLine} from '../text.js';
import {eraHeading} from './claim-words.js';
import type {PeriodGroup} from './geometry.js';
import type {Ground} from './lanes.js';
import type {ValueScale} from './scales.js';
import {MARGIN} from './spacing.js';
import {casualtyMessages} from '../../text/messages/sections.js';

const GAP = 8;
/** From a rule down to the heading under it, and from labels down to their axis. */
const CLEAR = 6;

/** The scale of a group, and how it stands to those of the others. */
export interface Scaled {
  readonly scale: ValueScale | null;
  /** The next smaller scale among the groups; `null` where there is none. */
  readonly smaller: ValueScale | null;
  /** Whether the group before this one has another scale. */
  readonly changed: boolean;
}

/** What stands over the lanes of a group: `labels` is the baseline of the axis labels, `axis` where the axes are. */
export interface Header extends Pick<PeriodGroup, 'heading' | 'notes' | 'ruler'> {
  readonly labels: number;
  readonly axis: number;
}

/** The heading of a group from `y` down, what is to be said of its scale, and room for `axes` where it has any. */
export function headerOf(
  {era, shared, language, font, columns, width}: Omit<Ground, 'value' | 'time'>,
  {scale, smaller, changed}: Scaled,
  axes: boolean,
  y: number,
): Header {
  const casualty = casualtyMessages(language);
  const {formats} = language;
  const people = (value: number) => casualty.people(formats.number(value), () => formats.plural(value));
  const line = lineHeight(font);
  const top = y + CLEAR;
  const head = {x: MARGIN, width: columns.words.x + columns.words.width - MARGIN};
  const heading = paragraph(eraHeading(era, shared, language), head, top, font, true);
  const notes: TextLine[] = [];
  let left = top + heading.length * line;
  const note = (text: string, room: {readonly x: number; readonly width: number}, from: number): number => {
    const lines = paragraph(text, room, from, font);
    notes.push(...lines);
    return from + lines.length * line;
  };
  if (scale && changed) left = note(casualty.otherScale(people(scale.top)), head, left);
  let right = columns.stacked ? left : top;
  let ruler: Header['ruler'] = null;
  if (scale && smaller) {
    const end = scale.value(smaller.top);
    const x = end + GAP;
    ruler = {x1: columns.bars[0], x2: end, y: right + font.size * 0.65};
    const room = {x, width: (columns.days ? columns.days[0] - GAP : width - MARGIN) - x};
    right = note(casualty.ruler(people(smaller.top)), room, right) + CLEAR / 2;
  }
  const axis = Math.max(left, axes ? right + line + CLEAR : right);
  return {heading, notes, ruler, labels: axis - CLEAR - line + font.size, axis};
}

function paragraph(
  text: string,
  {x, width}: {readonly x: number; readonly width: number},
  y: number,
  font: Font,
  bold = false,
): TextLine[] {
  return wrapText(text, bold ? width / 1.1 : width, font).map((line, index) =>
    textLine(line, x, y + font.size + index * lineHeight(font), font, 'start', bold),
  );
}

import {DAY} from '../../model/dates.js';
import {lineHeight, textLine, textWidth, wrapText, type Font, type TextLine} from '../text.js';
import {timeAxis, timeDomain, type TimeAxis} from '../time-axis.js';
import {eraHeading} from './claim-words.js';
import type {Axis, Lane, PeriodGroup} from './geometry.js';
import {lanesOf, type Ground} from './lanes.js';
import type {ValueScale} from './scales.js';
import {BAR, BETWEEN, MARGIN} from './spacing.js';

const GAP = 8;
/** From an axis to its labels, and from a heading to the rule over it. */
const CLEAR = 6;

/** The scale of a group, and the next smaller one among the others; `null` where there is none. */
export interface Scaled {
  readonly scale: ValueScale | null;
  readonly smaller: ValueScale | null;
  /** Whether this is the first group after those of a larger scale. */
  readonly changed: boolean;
}

/** One period with all that stands under it, from `y` down; tells where it ends. */
export function groupOf(
  ground: Omit<Ground, 'value' | 'time'>,
  {scale, smaller, changed}: Scaled,
  y: number,
): {group: PeriodGroup; lanes: Lane[]; end: number} {
  const {era, dataset, language, font, columns, width} = ground;
  const {casualty} = language.messages;
  const people = (value: number) => casualty.people(language.formats.number(value));
  const right = width - MARGIN;
  const [barStart, barEnd] = columns.bars;
  const line = lineHeight(font);

  const heading = paragraph(eraHeading(era, dataset, language), columns.words, y + CLEAR, font, true);
  const notes: TextLine[] = [];
  let left = y + CLEAR + heading.length * line;
  let over = columns.stacked ? left : y + CLEAR;
  if (scale && changed) {
    const said = paragraph(casualty.otherScale(people(scale.top)), columns.words, left, font);
    notes.push(...said);
    left += said.length * line;
    if (columns.stacked) over = left;
  }
  let ruler: PeriodGroup['ruler'] = null;
  if (scale && smaller) {
    const end = scale.value(smaller.top);
    const room = {x: end + GAP, width: (columns.days ? barEnd : right) - end - GAP};
    const said = paragraph(casualty.ruler(people(smaller.top)), room, over, font);
    notes.push(...said);
    ruler = {x1: barStart, x2: end, y: over + font.size * 0.65};
    over += said.length * line + CLEAR / 2;
  }
  const drawn = era.kind !== 'unstated' && (columns.days !== null || (era.kind === 'long' && era.claims.length > 1));
  const labels = scale || (drawn && columns.days) ? over + font.size : over;
  const base = scale || (drawn && columns.days) ? over + line + CLEAR : over;
  const top = Math.max(left, base) + GAP;
  const axisY = Math.max(base, top - GAP);
  const shift = axisY - base;
  const days = (at: number): TimeAxis =>
    timeAxis(
      timeDomain(era.first, era.last + DAY),
      columns.days ?? columns.bars,
      at,
      [columns.days?.[0] ?? MARGIN, right],
      font,
      language,
    );
  const aside = drawn && columns.days ? days(labels + shift) : null;
  const time = aside ?? (drawn ? days(0) : null);

  const body = lanesOf({...ground, value: scale?.value ?? null, time: time?.scale ?? null}, top);
  const under = time && !aside ? days(body.end + CLEAR + font.size) : null;
  const bars = body.lanes.flatMap(({bar}) => (bar ? [bar] : []));
  const values: Axis | null = scale && {
    x1: barStart,
    x2: scale.value(scale.top),
    y: axisY,
    ticks: valueLabels(
      scale,
      people,
      labels + shift,
      columns.days ? columns.days[0] - GAP : right,
      font,
      language.formats.number,
    ),
    // Over words, lines would cross them.
    grid: columns.stacked ? bars.map((bar): [number, number] => [bar.y - 2, bar.y + BAR + 2]) : [[axisY, body.end]],
  };
  const axis = aside ?? under;
  const times: Axis | null = axis && {
    x1: (columns.days ?? columns.bars)[0],
    x2: (columns.days ?? columns.bars)[1],
    y: aside ? axisY : body.end + 2,
    ticks: axis.ticks,
    grid: aside ? [[axisY, body.end]] : [],
  };
  return {
    group: {
      rule: {x1: MARGIN, x2: right, y},
      heading,
      notes: [...notes, ...body.notes],
      values,
      times,
      ruler,
    },
    lanes: body.lanes,
    end: (under ? body.end + CLEAR + line : body.end) + BETWEEN.groups,
  };
}

/** The labels of the axis of people; the last one says what is counted, and those that it would touch are left out. */
function valueLabels(
  {ticks, value}: ValueScale,
  people: (value: number) => string,
  y: number,
  right: number,
  font: Font,
  number: (value: number) => string,
): Axis['ticks'] {
  const last = ticks.length - 1;
  const clamp = (x: number, text: string) => Math.min(x, right - textWidth(text, font));
  const end = textLine(people(ticks[last]!), 0, y, font);
  const x = clamp(value(ticks[last]!) - textWidth(number(ticks[last]!), font) / 2, end.text);
  const final = textLine(end.text, Math.max(x, 0), y, font);
  const first = ticks.slice(0, -1).map((tick, index) => ({
    x: value(tick),
    label: textLine(number(tick), value(tick), y, font, index ? 'middle' : 'start'),
  }));
  const kept = first.filter(
    ({label: {box}}, index) =>
      box.x + box.width + GAP <= final.box.x &&
      (index === 0 || box.x >= first[0]!.label.box.x + first[0]!.label.box.width + GAP),
  );
  return [...kept, {x: value(ticks[last]!), label: final}];
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

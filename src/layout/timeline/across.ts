import {extent} from 'd3-array';
import {eventSpans, momentId} from '../../model/events.js';
import type {Dataset, Event, EventKind, Figure} from '../../model/figure.js';
import {publicationOf} from '../../model/period.js';
import {eventKinds} from '../../text/events.js';
import type {Language} from '../../text/language.js';
import {timelineMessages} from '../../text/messages/sections.js';
import type {Box} from '../box.js';
import {mirrorLine} from '../mirror.js';
import type {Scale} from '../scale.js';
import {lineHeight, textLine, wrapText, type Font} from '../text.js';
import {timeAxis, timeDomain} from '../time-axis.js';
import {blocksOf} from '../words.js';
import {clip, OPEN, stretchOf, type Stretch} from './bars.js';
import type {Axis, Heading, Item, ReportMark} from './geometry.js';
import {placeBeside} from './place.js';
import {placeReport} from './report.js';
import {eventWords, settings, tell} from './wording.js';

export const MARGIN = 2;
export const BAR = 10;
/** From the labels of the axis to the first lane, and from one lane to the next, in sizes of the font. */
const BETWEEN = 0.9;
/** From the middle of a short bar to its end. */
const EDGE = 6;

export interface Drawn {
  readonly axis: Axis | null;
  readonly headings: readonly Heading[];
  readonly reports: readonly ReportMark[];
  readonly items: readonly Item[];
  readonly height: number;
}

export interface Options {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly width: number;
  /** The first and last day that events are drawn over, in milliseconds since 1970; all of their days if not given. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** What has a date, on an axis that runs to the right: a lane for each kind of event, then the figures. */
export function drawAcross(figures: readonly Figure[], events: readonly Event[], options: Options, font: Font): Drawn {
  const {dataset, language, width} = options;
  if (!figures.length && !events.length) return {axis: null, headings: [], reports: [], items: [], height: 0};
  const {lane: names} = timelineMessages(language);
  const {scale, ticks} = axisOf(figures, events, options, font);
  const frame = {x: MARGIN, width: width - 2 * MARGIN, height: 0};
  const headings: Heading[] = [];
  const items: Item[] = [];
  const reports: ReportMark[] = [];
  const between = BETWEEN * font.size;
  let y = lineHeight(font) + between;
  const open = (name: EventKind | 'figures'): Box => {
    const heading = headingAt(names[name], y, width, font);
    headings.push(heading);
    y += heightOf(heading, font);
    return {...frame, y};
  };
  const close = (placed: readonly Box[]) => {
    y = Math.max(...placed.map((box) => box.y + box.height)) + between;
  };
  for (const kind of eventKinds) {
    const alike = events.filter((event) => event.kind === kind);
    if (!alike.length) continue;
    const lane = open(kind);
    const placed: Box[] = [];
    for (const event of alike) {
      const stretch = clip(stretchOf(event, dataset, scale)!, MARGIN, width - MARGIN);
      const item = placeEvent(event, stretch, lane, placed, dataset, language, font);
      placed.push(item.box);
      items.push(item);
    }
    close(placed);
  }
  if (figures.length) {
    const lane = open('figures');
    const placed: Box[] = [];
    for (const report of new Set(figures.map((figure) => figure.report))) {
      const printed = figures.filter((figure) => figure.report === report);
      const {mark, box, items: said} = placeReport(printed, scale, lane, placed, dataset, language, font);
      placed.push(box);
      items.push(...said);
      reports.push(mark);
    }
    close(placed);
  }
  const height = y - between;
  return {axis: {y1: lineHeight(font) + between / 3, y2: height, ticks}, headings, reports, items, height};
}

/** From the rule over a heading to its words, and from these to what stands under it, in sizes of the font. */
const INSET = 0.3;

/** How much room a heading takes. */
export function heightOf({lines}: Heading, font: Font): number {
  return lines.length * lineHeight(font) + 2 * INSET * font.size;
}

/** A heading under a rule, where reading begins. */
export function headingAt(text: string, y: number, width: number, font: Font): Heading {
  const lines = wrapText(text, (width - 2 * MARGIN) / 1.1, font).map((line, index) => {
    const set = textLine(line, MARGIN, y + font.size * (1 + INSET) + index * lineHeight(font), font, 'start', true);
    return font.direction === 'rtl' ? mirrorLine(set, width) : set;
  });
  return {lines, rule: {x1: MARGIN, x2: width - MARGIN, y}};
}

function axisOf(
  figures: readonly Figure[],
  events: readonly Event[],
  {dataset, language, width, from = -Infinity, to = Infinity}: Options,
  font: Font,
): {scale: Scale; ticks: Axis['ticks']} {
  const spans = events.map(eventSpans);
  // An end that is not told fades out towards the day on which the event was told of, so that day is on the axis.
  const open = events.filter((_, index) => !spans[index]!.end);
  const days = [
    ...spans.flatMap(({start, end}) => [...(start ?? []), ...(end ?? [])]),
    ...open.flatMap((event) => publicationOf(event, dataset) ?? []),
  ];
  const [first, last] = extent([
    ...days.map((day) => Math.min(Math.max(day, from), to)),
    ...figures.flatMap((figure) => publicationOf(figure, dataset) ?? []),
  ]);
  const left = MARGIN + (spans.some(({start}) => !start) ? OPEN : EDGE);
  return timeAxis(
    timeDomain(first!, last!),
    [left, width - MARGIN - OPEN],
    font.size,
    [MARGIN, width - MARGIN],
    font,
    language,
  );
}

function placeEvent(
  event: Event,
  stretch: Stretch,
  lane: Box,
  placed: readonly Box[],
  dataset: Dataset,
  language: Language,
  font: Font,
): Item {
  const words = eventWords(event, dataset, language);
  const set = blocksOf(words, font);
  const place = placeBeside(stretch, (room) => settings(set, room, font), lane, placed, font);
  const {setting, side, x, y, anchor, box} = place;
  const line = lineHeight(font);
  const {x1, x2, fadeIn, fadeOut} = stretch;
  return {
    id: momentId({event}),
    ...tell(setting, x, side === 'under' ? y + line : y, anchor, font, false),
    box,
    bar: {
      kind: event.kind,
      along: 'x',
      x: x1,
      y: y + (line - BAR) / 2,
      width: x2 - x1,
      height: BAR,
      fadeIn,
      fadeOut,
    },
    dot: null,
  };
}

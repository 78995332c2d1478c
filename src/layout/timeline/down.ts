import {utcYear} from 'd3-time';
import {eventSpans, inOrder, latestDay, momentId} from '../../model/events.js';
import type {Event, Figure} from '../../model/figure.js';
import {capitalize} from '../../text/language.js';
import {formatDates, formatEventPlace, formatTitle} from '../../text/events.js';
import {timelineMessages} from '../../text/messages/sections.js';
import type {Box} from '../box.js';
import {mirrorBox, mirrorLine} from '../mirror.js';
import {lineHeight, textLine, wrapText, type Font, type TextLine} from '../text.js';
import {setBlock} from '../words.js';
import {BAR, MARGIN, type Drawn, type Options} from './across.js';
import type {Bar, Heading, Item, ReportMark, TimelineGeometry} from './geometry.js';
import {isDotted, NEXT} from './report.js';
import {figureWords, joinWords, reportWords, tell} from './wording.js';

/** Where the line of time and the words beside it stand. */
const SPINE = MARGIN + 9;
const WORDS = MARGIN + 26;
/** Of a bar that is not to scale: how much of it an end fades over that is vague, or not told. */
const VAGUE = 0.35;
const UNTOLD = 0.75;

/** What has a date, from top to bottom in order of time: where a frame is too narrow for an axis to scale. */
export function drawDown(
  figures: readonly Figure[],
  events: readonly Event[],
  {dataset, language, width}: Options,
  font: Font,
): Drawn & Pick<TimelineGeometry, 'spine'> {
  const line = lineHeight(font);
  const room = width - MARGIN - WORDS;
  const headings: Heading[] = [];
  const items: Item[] = [];
  const reports: ReportMark[] = [];
  let y = 0;
  let year = NaN;
  let report: string | null = null;
  const write = (text: string, bold = false): TextLine[] => {
    const lines = wrapText(text, bold ? room / 1.1 : room, font);
    const set = lines.map((part, index) => textLine(part, WORDS, y + font.size + index * line, font, 'start', bold));
    y += lines.length * line;
    return set;
  };

  for (const moment of inOrder(figures, events, dataset)) {
    const day = latestDay(moment, dataset);
    if (+utcYear.floor(new Date(day)) !== year) {
      year = +utcYear.floor(new Date(day));
      if (items.length) y += line / 2;
      headings.push({lines: write(language.formats.date(day, 'year'), true), rule: null});
      y += line / 4;
    }
    const {event, figure} = moment;
    if (event) {
      const top = y;
      const when = joinWords(
        [formatDates(event, dataset, language), timelineMessages(language).kind[event.kind]],
        language,
      );
      const first = write(when);
      const title = write(formatTitle(event, language));
      const place = write(capitalize(formatEventPlace(event, dataset, language), language));
      const box = boxOf([...first, ...title, ...place], top, y);
      items.push({
        id: momentId(moment),
        title,
        detail: [...first, ...place],
        box,
        bar: barOf(event, box, line),
        dot: null,
      });
      report = null;
      y = box.y + box.height + line * 0.6;
      continue;
    }
    if (figure.report !== report) {
      report = figure.report;
      const middle = y + line / 2;
      const lines = write(reportWords(report, dataset, language));
      const dotted = isDotted(report, dataset);
      reports.push({report, lines, days: null, stem: {x: SPINE, y1: middle, y2: middle, dotted}});
      y += NEXT;
    } else y -= line * 0.6 - NEXT;
    const block = setBlock(figureWords(figure, dataset, language), room, font);
    const {title, detail} = tell(block, WORDS, y, 'start', font, true);
    const box = boxOf([...title, ...detail], y, y + block.height);
    const middle = y + line / 2;
    const current = reports.at(-1)!;
    const dot = current.stem!.dotted ? null : {x: SPINE, y: middle, projected: figure.status === 'projected'};
    reports[reports.length - 1] = {...current, stem: {...current.stem!, y2: middle}};
    items.push({id: figure.id, title, detail, box, bar: null, dot});
    y = box.y + box.height + line * 0.6;
  }
  const drawn = {axis: null, headings, reports, items, height: Math.max(0, y - line * 0.6)};
  const spine = items.length ? {x: SPINE, y1: headings[0]!.lines[0]!.box.y, y2: drawn.height} : null;
  return font.direction === 'rtl' ? mirrored({...drawn, spine}, width) : {...drawn, spine};
}

/** From the mark to the end of the words. */
function boxOf(lines: readonly TextLine[], top: number, bottom: number): Box {
  const right = Math.max(...lines.map(({box}) => box.x + box.width));
  return {x: MARGIN, y: top, width: Math.max(right - MARGIN, 24), height: Math.max(bottom - top, 24)};
}

/** A square for one day, a bar along the words for more; it tells which ends are vague, not how long it was. */
function barOf(event: Event, {y, height}: Box, line: number): Bar {
  const {start, end} = eventSpans(event);
  const at = {x: SPINE - BAR / 2, y: y + (line - BAR) / 2, width: BAR, kind: event.kind, along: 'y' as const};
  const once = event.dateStart === event.dateEnd && event.dateStartAccuracy === event.dateEndAccuracy;
  const length = once && event.dateStartAccuracy === 'day' ? BAR : height - (line - BAR);
  const fade = (span: typeof start) => (span ? (span[1] > span[0] ? VAGUE : 0) : UNTOLD) * length;
  return {...at, height: length, fadeIn: fade(start), fadeOut: fade(end)};
}

function mirrored(
  {headings, reports, items, spine, ...rest}: Drawn & Pick<TimelineGeometry, 'spine'>,
  width: number,
): Drawn & Pick<TimelineGeometry, 'spine'> {
  const lines = (all: readonly TextLine[]) => all.map((line) => mirrorLine(line, width));
  return {
    ...rest,
    spine: spine && {...spine, x: width - spine.x},
    headings: headings.map((heading) => ({...heading, lines: lines(heading.lines)})),
    reports: reports.map((mark) => ({
      ...mark,
      lines: lines(mark.lines),
      stem: mark.stem && {...mark.stem, x: width - mark.stem.x},
    })),
    items: items.map((item) => ({
      ...item,
      title: lines(item.title),
      detail: lines(item.detail),
      box: mirrorBox(item.box, width),
      bar: item.bar && {...item.bar, ...mirrorBox(item.bar, width)},
      dot: item.dot && {...item.dot, x: width - item.dot.x},
    })),
  };
}

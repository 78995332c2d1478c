import {DAY} from '../../model/dates.js';
import {lookup} from '../../model/lookup.js';
import type {Dataset, Figure} from '../../model/figure.js';
import {publicationOf} from '../../model/period.js';
import type {Language} from '../../text/language.js';
import type {Box} from '../box.js';
import type {Scale} from '../scale.js';
import {lineHeight, textLine, textWidth, wrapText, type Font} from '../text.js';
import {blocksOf, type Block} from '../words.js';
import type {Item, ReportMark} from './geometry.js';
import {placeBeside, type Place} from './place.js';
import {figureWords, reportWords, tell} from './wording.js';

/** From a figure to the next one of its report. */
export const NEXT = 4;
/** How far the dots on the day of a report reach to either side. */
const DOT = 5;
const EMS = [34, 24, 17, 12];

/** Whether the days on which a report may have come out are too many to be told from each other: a month or a year. */
export function isDotted(report: string, dataset: Dataset): boolean {
  const {dateAccuracy} = lookup(dataset).reports.get(report)!;
  return dateAccuracy !== 'day' && dateAccuracy !== 'week';
}

interface ReportSetting {
  readonly header: readonly string[];
  readonly blocks: readonly Block[];
  readonly width: number;
  readonly height: number;
}

interface PlacedReport {
  readonly mark: ReportMark;
  readonly items: readonly Item[];
  readonly box: Box;
}

/** The figures of one report as a list under the day on which it came out. */
export function placeReport(
  figures: readonly Figure[],
  scale: Scale,
  lane: Box,
  placed: readonly Box[],
  dataset: Dataset,
  language: Language,
  font: Font,
): PlacedReport {
  const {report} = figures[0]!;
  const span = publicationOf(figures[0]!, dataset)!;
  const dotted = isDotted(report, dataset);
  const [first, last] = [scale(span[0]), scale(span[1] + DAY)];
  const day = (first + last) / 2;
  const [x1, x2] = dotted ? [first, last] : [Math.min(first, day - DOT), Math.max(last, day + DOT)];
  const header = reportWords(report, dataset, language);
  const blocks = figures.map((figure) => blocksOf(figureWords(figure, dataset, language), font));
  const place = placeBeside({x1, x2}, (room) => settings(header, blocks, room, font), lane, placed, font);
  const line = lineHeight(font);
  const middle = place.y + line / 2;
  const beside = place.side !== 'under' && !dotted;
  const items = listFigures(figures, place, beside ? day : null, font);
  return {
    items,
    box: place.box,
    mark: {
      report,
      lines: headerLines(place, font),
      days:
        dotted || span[1] > span[0]
          ? {x1: first, x2: last, y: middle, fade: dotted ? 0 : (last - first) / 2, dotted}
          : null,
      stem: dotted ? null : {x: day, y1: middle - line / 3, y2: beside ? items.at(-1)!.dot!.y : middle, dotted: false},
    },
  };
}

function settings(
  header: string,
  words: readonly ((width: number) => Block)[],
  room: number,
  font: Font,
): ReportSetting[] {
  const limits = EMS.map((em) => em * font.size).filter((limit, index) => index === 0 || limit < room);
  return limits.map((limit) => {
    const most = Math.min(limit, room);
    const lines = wrapText(header, most, font);
    const blocks = words.map((set) => set(most));
    const heights = blocks.map(({height}) => Math.max(height, 24) + NEXT);
    return {
      header: lines,
      blocks,
      width: Math.max(...lines.map((line) => textWidth(line, font)), ...blocks.map(({width}) => width), 24),
      height: lines.length * lineHeight(font) + heights.reduce((sum, height) => sum + height, 0),
    };
  });
}

function headerLines({setting, side, x, y, anchor}: Place<ReportSetting>, font: Font) {
  const line = lineHeight(font);
  const top = side === 'under' ? y + line : y;
  const at = anchor === 'end' ? x + setting.width : x;
  return setting.header.map((text, index) => textLine(text, at, top + font.size + index * line, font, anchor));
}

function listFigures(
  figures: readonly Figure[],
  {setting, side, x, y, anchor}: Place<ReportSetting>,
  day: number | null,
  font: Font,
): Item[] {
  const line = lineHeight(font);
  let top = y + (setting.header.length + (side === 'under' ? 1 : 0)) * line + NEXT;
  return figures.map((figure, index) => {
    const block = setting.blocks[index]!;
    const left = anchor === 'end' ? x + setting.width - block.width : x;
    const [from, to] =
      day === null
        ? [left, left + Math.max(block.width, 24)]
        : [Math.min(left, day - DOT - 1), Math.max(left + block.width, day + DOT + 1)];
    const height = Math.max(block.height, 24);
    const item: Item = {
      id: figure.id,
      ...tell(block, left, top, anchor, font, true),
      box: {x: from, y: top, width: to - from, height},
      bar: null,
      dot: day === null ? null : {x: day, y: top + line / 2, projected: figure.status === 'projected'},
    };
    top += height + NEXT;
    return item;
  });
}

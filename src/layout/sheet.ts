import {mirrorBox, mirrorLine} from './mirror.js';
import type {Box} from './box.js';
import {lineHeight, textLine, textWidth, wrapText, type Font, type TextLine} from './text.js';

/** The space around a sheet, in pixels, as around a chart in a page. */
export const SHEET_PADDING = 14;

/** Of the marks in a key, in pixels. */
const SAMPLE = {width: 28, height: 16};
const SAMPLE_GAP = 7;
const HEADING = 1.4;
/** Headings are bold, and broken as if their lines were shorter. */
const BOLD = 1.1;
/** Lines of the summary are no longer than this, in em. */
const MEASURE = 50;

/** What stands on a sheet: a chart with all that it must not be shown without. */
export interface SheetContent {
  readonly heading: string;
  readonly summary: string;
  /** What the chart draws, as wide as the sheet within its padding. */
  readonly body: {readonly height: number};
  /** What its marks mean. */
  readonly key: readonly string[];
  /** Sources and licence, and what else must stand under the picture; each starts a line. */
  readonly credits: readonly string[];
}

/** Where all of it stands, in pixels from the top left. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly headingSize: number;
  readonly heading: readonly TextLine[];
  readonly summary: readonly TextLine[];
  readonly body: {readonly x: number; readonly y: number};
  readonly key: readonly {readonly sample: Box; readonly lines: readonly TextLine[]}[];
  readonly credits: readonly TextLine[];
}

/**
 * Sets a chart as a picture that stands by itself: nothing overlaps, and nothing leaves the sheet. On a sheet of a height
 * the credits stand at its foot, and what is left is around the chart; it is as high as it must be where that is more.
 */
export function sheetLayout(content: SheetContent, width: number, font: Font, height?: number): Sheet {
  const {heading, summary, body, key, credits} = content;
  const spare = height === undefined ? 0 : Math.max(0, height - sheetLayout(content, width, font).height);
  const inner = width - 2 * SHEET_PADDING;
  const large: Font = {...font, size: font.size * HEADING};
  const place = (line: TextLine) => (font.direction === 'rtl' ? mirrorLine(line, width) : line);
  let y = SHEET_PADDING;
  const prose = (text: string, size: Font, bold = false, most = inner): TextLine[] => {
    return wrapText(text, bold ? most / BOLD : most, size).map((line) => {
      const set = textLine(line, SHEET_PADDING, y + size.size, size, 'start', bold);
      y += lineHeight(size);
      return place(set);
    });
  };
  const headingLines = prose(heading, large, true);
  y += font.size * 0.3;
  const summaryLines = prose(summary, font, false, Math.min(inner, MEASURE * font.size));
  y += font.size * 0.8 + spare / 2;
  const bodyAt = {x: SHEET_PADDING, y};
  y += body.height + font.size + spare / 2;
  const entries = keyEntries(key, y, width, font);
  y = entries.bottom + (key.length ? font.size * 0.8 : 0);
  const creditLines = credits.flatMap((text) => prose(text, font));
  return {
    width,
    height: Math.ceil(y + SHEET_PADDING),
    headingSize: large.size,
    heading: headingLines,
    summary: summaryLines,
    body: bodyAt,
    key: entries.key.map(({sample, lines}) => ({
      sample: font.direction === 'rtl' ? mirrorBox(sample, width) : sample,
      lines: lines.map(place),
    })),
    credits: creditLines,
  };
}

/** The entries of a key, as many in a row as fit. */
function keyEntries(
  key: readonly string[],
  top: number,
  width: number,
  font: Font,
): {key: {sample: Box; lines: TextLine[]}[]; bottom: number} {
  const right = width - SHEET_PADDING;
  const indent = SAMPLE.width + SAMPLE_GAP;
  const leading = lineHeight(font);
  let [x, y, rows] = [SHEET_PADDING, top, 0];
  const set = key.map((text) => {
    const lines = wrapText(text, right - SHEET_PADDING - indent, font);
    const wide = indent + Math.max(0, ...lines.map((line) => textWidth(line, font)));
    if (x > SHEET_PADDING && x + wide > right) [x, y, rows] = [SHEET_PADDING, y + rows, 0];
    const sample = {...SAMPLE, x, y: y + Math.max(0, leading - SAMPLE.height) / 2};
    const at = x + indent;
    const words = lines.map((line, index) => textLine(line, at, y + font.size + index * leading, font));
    x += wide + font.size * 1.4;
    rows = Math.max(rows, lines.length * leading + font.size * 0.35, SAMPLE.height + 1);
    return {sample, lines: words};
  });
  return {key: set, bottom: y + rows};
}

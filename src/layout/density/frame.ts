import type {Language} from '../../text/language.js';
import {textWidth, type Font} from '../text.js';
import {bandsOf, type Bands} from './bands.js';
import {columnEdges} from './columns.js';
import type {Points} from './points.js';

/** From the sides of the drawing, in pixels. */
export const MARGIN = 2;
/** Between an axis and its labels, and on either side of where the time axis ends. */
export const EDGE = 8;
/** How wide a column is at least, so that its cells can be touched; a month may be shorter than others. */
const LEAST = 27;
/** How wide it is where there is room for the numbers in them. */
const ROOMY = 36;
const NARROW = 520;

/** What all panels share: the scales, and where these stand from left to right. */
export interface Frame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly timeEnd: number;
  /** How wide the column of projections is; 0 where there is none. */
  readonly column: number;
  readonly bands: Bands;
  /** The edges of the columns of time, in milliseconds; none where no figure has a day and a number. */
  readonly edges: readonly number[];
}

export function frameOf(
  {projected, days, levels}: Points,
  width: number,
  {messages, formats}: Language,
  font: Font,
): Frame {
  const bands = bandsOf(levels);
  const labels = bands.bands.flatMap(({low, high}) => [low, high + 1]).map((value) => formats.number(value));
  const aside = Math.max(0, ...labels.map((label) => textWidth(label, font))) + EDGE;
  // The values stand where reading begins; time runs to the right in every language.
  const rtl = messages.direction === 'rtl';
  const left = MARGIN + (rtl ? 0 : aside);
  const right = width - MARGIN - (rtl ? aside : 0);

  let [first, last, projecting] = [Infinity, -Infinity, false];
  for (let index = 0; index < levels.length; index++) {
    if (Number.isNaN(levels[index])) continue;
    if (projected[index]) projecting = true;
    const day = days[index]!;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const column = projecting ? Math.max(textWidth(messages.chart.projection, font, true), ROOMY) : 0;
  const dated = first <= last;
  const timeEnd = dated ? right - (column ? column + 2 * EDGE : 0) : left;
  const most = Math.max(1, Math.floor((timeEnd - left) / (width < NARROW ? LEAST : ROOMY)));
  return {width, left, right, timeEnd, column, bands, edges: dated ? columnEdges(first, last, most) : []};
}

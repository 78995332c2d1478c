import type {Language} from '../../text/language.js';
import {textWidth, type Font} from '../text.js';
import type {Bands} from './bands.js';
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
  {projecting, bands, span}: Points,
  width: number,
  {messages, formats}: Language,
  font: Font,
): Frame {
  const labels = bands.bands.flatMap(({low, high}) => [low, high + 1]).map((value) => formats.number(value));
  const aside = Math.max(0, ...labels.map((label) => textWidth(label, font))) + EDGE;
  // The values stand where reading begins; time runs to the right in every language.
  const rtl = messages.direction === 'rtl';
  const left = MARGIN + (rtl ? 0 : aside);
  const right = width - MARGIN - (rtl ? aside : 0);
  const column = projecting ? Math.max(textWidth(messages.chart.projection, font, true), ROOMY) : 0;
  const timeEnd = span ? right - (column ? column + 2 * EDGE : 0) : left;
  const most = Math.max(1, Math.floor((timeEnd - left) / (width < NARROW ? LEAST : ROOMY)));
  return {width, left, right, timeEnd, column, bands, edges: span ? columnEdges(...span, most) : []};
}

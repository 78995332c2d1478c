import {DAY} from '../../model/dates.js';
import type {Indicator} from '../../model/figure.js';
import {formatPanel} from '../../text/density.js';
import type {Language} from '../../text/language.js';
import {densityMessages} from '../../text/messages/sections.js';
import {inside, type Box} from '../box.js';
import {mirrorLine} from '../mirror.js';
import {linear} from '../scale.js';
import {lineHeight, textLine, wrapText, type Font, type TextLine} from '../text.js';
import {timeAxis} from '../time-axis.js';
import {groupOf, projectedColumn} from './binning.js';
import {EDGE, MARGIN, type Frame} from './frame.js';
import type {Cell, Panel} from './geometry.js';
import {shadeOf, type Shade} from './shades.js';

/** Between the band of zero and the others. */
const ZERO_GAP = 8;
/** From the time axis down to its labels, in sizes of the font. */
const UNDER = 0.45;
/** The size of the numbers in cells, beside that of other text. */
const SMALL = 0.85;

/** What the panels of a chart have in common. */
export interface Ground {
  readonly frame: Frame;
  /** The places of figures, by `groupOf`. */
  readonly groups: readonly Uint32Array[];
  readonly shades: readonly Shade[];
  /** How high a band is. */
  readonly row: number;
  readonly font: Font;
  readonly language: Language;
}

/** The figures of a cell, and the column and the band that it is in. */
interface Members {
  readonly group: Uint32Array;
  readonly at: number;
  readonly band: number;
  readonly projected: boolean;
}

/** The cells of what is counted, and the axes around them, from `y` down; `null` where there are none. */
export function panelOf(
  indicator: Indicator,
  kind: number,
  y: number,
  ground: Ground,
): {panel: Panel; cells: Cell[]; end: number} | null {
  const {frame, groups, row, font, language} = ground;
  const {left, right, timeEnd, column, bands, edges, width} = frame;
  const members: Members[] = [];
  for (let at = 0; at <= projectedColumn(frame); at++) {
    bands.bands.forEach((_, band) => {
      const group = groups[groupOf(kind, at, band, frame)]!;
      if (group.length) members.push({group, at, band, projected: at === projectedColumn(frame)});
    });
  }
  if (!members.length) return null;
  const count = (wanted: boolean) =>
    members.reduce((sum, {group, projected}) => sum + (projected === wanted ? group.length : 0), 0);
  const messages = densityMessages(language);
  const heading = prose(formatPanel(indicator, count(false), count(true), language), y, width, font, true);
  const below = y + heading.length * lineHeight(font);
  const unit = prose(bands.growing ? messages.growing : messages.even, below, width, font);
  const top = below + (unit.length + 0.75) * lineHeight(font);

  const zero = bands.bands[0]!.high === 0 && bands.bands.length > 1 ? ZERO_GAP : 0;
  const base = top + bands.bands.length * row + zero;
  const floorOf = (band: number) => base - band * row - (band ? zero : 0);
  const labelled = base + lineHeight(font) + UNDER * font.size;
  const header = column
    ? textLine(language.messages.chart.projection, right - column / 2, labelled, font, 'middle', true)
    : null;
  const axis = edges.length
    ? timeAxis(
        [edges[0]!, edges.at(-1)!],
        [left, timeEnd],
        labelled,
        [MARGIN, header ? header.box.x - EDGE : width - MARGIN],
        font,
        language,
      )
    : {scale: linear([0, 0], [left, left]), ticks: []};

  const cells = members.map(({group, at, band, projected}): Cell => {
    const [x1, x2] = projected ? [right - column, right] : [axis.scale(edges[at]!), axis.scale(edges[at + 1]!)];
    const box = {x: x1, y: floorOf(band) - row, width: x2 - x1, height: row};
    return {
      id: `cells-${kind}-${projected ? 'projected' : `${edges[at]! / DAY}-${edges[at + 1]! / DAY}`}-${band}`,
      indicator,
      members: group,
      projected,
      days: projected ? null : [edges[at]!, edges[at + 1]! - DAY],
      band: bands.bands[band]!,
      box,
      shade: shadeOf(group.length, ground.shades),
      number: numberIn(language.formats.number(group.length), box, font),
    };
  });
  const panel: Panel = {
    indicator,
    heading,
    unit,
    box: {x: left, y: top, width: right - left, height: base - top},
    values: valuesOf(frame, row, floorOf, font, language),
    times: axis.ticks,
    timeEnd,
    projections: header && {x: right - column, width: column, label: header},
  };
  return {panel, cells, end: labelled + lineHeight(font) * 0.4};
}

/** Lines of text from `y` down, where reading begins. */
export function prose(text: string, y: number, width: number, font: Font, bold = false): TextLine[] {
  return wrapText(text, (width - 2 * MARGIN) / (bold ? 1.1 : 1), font).map((line, index) => {
    const set = textLine(line, MARGIN, y + font.size + index * lineHeight(font), font, 'start', bold);
    return font.direction === 'rtl' ? mirrorLine(set, width) : set;
  });
}

/** How many figures, where that fits into a cell. */
function numberIn(text: string, box: Box, font: Font): Cell['number'] {
  const small = {...font, size: font.size * SMALL};
  const line = textLine(text, box.x + box.width / 2, box.y + box.height / 2 + small.size * 0.36, small, 'middle');
  return inside(line.box, box) ? {...line, size: small.size} : null;
}

/** The edges of the bands with their numbers, as far as these stand clear of each other; zero beside its band. */
function valuesOf(
  {left, right, bands: {bands}}: Frame,
  row: number,
  floorOf: (band: number) => number,
  font: Font,
  {messages, formats}: Language,
): Panel['values'] {
  const [x, anchor] =
    messages.direction === 'rtl' ? ([right + EDGE, 'start'] as const) : ([left - EDGE, 'end'] as const);
  let free = Infinity;
  const label = (value: number, y: number): TextLine | null => {
    const line = textLine(formats.number(value), x, y + font.size * 0.35, font, anchor);
    if (line.box.y + line.box.height > free) return null;
    free = line.box.y;
    return line;
  };
  const edges = bands.map(({low, high}, band) => {
    const y = floorOf(band);
    return {y, label: label(low, high === 0 ? y - row / 2 : y)};
  });
  const {high} = bands.at(-1)!;
  const y = floorOf(bands.length - 1) - row;
  return high === 0 ? edges : [...edges, {y, label: label(high + 1, y)}];
}

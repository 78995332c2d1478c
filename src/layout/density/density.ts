import {formatPlural, type Language} from '../../text/language.js';
import {densityMessages} from '../../text/messages/sections.js';
import {cutsOf, leading} from '../cuts.js';
import type {LayoutOptions} from '../displacement.js';
import {lineHeight, type Font} from '../text.js';
import {binned, CELLS, UNDATED, WORDY} from './binning.js';
import {frameOf} from './frame.js';
import type {Cell, DensityGeometry, Panel, Rest} from './geometry.js';
import {panelOf, prose, type Ground} from './panel.js';
import type {Points} from './points.js';
import {shadesOf} from './shades.js';

/** How high a band is: to be touched, in lines of text, or where the picture has to be low, to be told from others. */
const ROW = {best: 1.5, least: 0.7};
/** What stands around the bands of a panel, in lines of text. */
const AROUND = 5;
const BETWEEN = 14;
const TARGET = 24;

/**
 * The geometry of a chart of more figures than marks have room for: cells of some days and some numbers of people, each
 * with how many figures it stands for. Nothing is added up but figures. Each figure is in one cell, or in one of the
 * lines under the panels. What is projected has a column of its own, after the time axis.
 */
export function densityLayout(points: Points, options: LayoutOptions): DensityGeometry {
  const {language, width, height: most = Infinity} = options;
  const {direction} = language.messages;
  const font: Font = {size: options.fontSize ?? 13, scale: options.glyphScale ?? 1, direction};
  const frame = frameOf(points, width, language, font);
  const groups = binned(points, frame);
  const largest = Math.max(1, ...groups.slice(CELLS).map(({length}) => length));
  const {indicators} = points;
  const rows = Math.max(1, indicators.length * frame.bands.bands.length);
  const room = (most - indicators.length * (AROUND * lineHeight(font) + BETWEEN)) / rows;
  const row = Math.max(ROW.least * lineHeight(font), Math.min(Math.max(TARGET, ROW.best * lineHeight(font)), room));
  const ground: Ground = {frame, groups, shades: shadesOf(largest), row, font, language};

  let y = 0;
  const panels: Panel[] = [];
  const cells: Cell[] = [];
  indicators.forEach((indicator, kind) => {
    const set = panelOf(indicator, kind, y + (panels.length ? BETWEEN : 0), ground);
    if (!set) return;
    panels.push(set.panel);
    cells.push(...set.cells);
    y = set.end;
  });
  const rests: Rest[] = [];
  for (const [kind, group] of [
    ['wordy', WORDY],
    ['undated', UNDATED],
  ] as const) {
    const members = groups[group]!;
    if (!members.length) continue;
    const rest = restOf(kind, members, y + (rests.length ? 0 : BETWEEN / 2), width, font, language);
    rests.push(rest);
    y = rest.box.y + rest.box.height;
  }
  const pieces = panels.flatMap(({heading, unit, box}) => [
    ...leading([...heading, ...unit]),
    {...box, height: box.height + 2 * lineHeight(font)},
  ]);
  return {
    width,
    height: Math.ceil(y + 2),
    fontSize: font.size,
    panels,
    cells,
    rests,
    shades: ground.shades,
    ranges: points.ranges,
    cuts: cutsOf([...pieces, ...rests.map(({box}) => box)]),
  };
}

/** How many figures have no place in a panel, in words that can be chosen as a cell can. */
function restOf(
  kind: Rest['kind'],
  members: Uint32Array,
  y: number,
  width: number,
  font: Font,
  language: Language,
): Rest {
  const text = formatPlural(densityMessages(language)[kind], members.length, language);
  const rim = (TARGET - lineHeight(font)) / 2;
  const lines = prose(text, y + rim, width, font);
  const x = Math.min(...lines.map(({box}) => box.x));
  const right = Math.max(...lines.map(({box}) => box.x + box.width));
  const box = {x, y, width: right - x, height: lines.length * lineHeight(font) + 2 * rim};
  return {id: `cells-${kind}`, kind, members, lines, box};
}

import {group, max} from 'd3-array';
import type {Figure} from '../../model/figure.js';
import {formatColumn, formatFigures, formatRowTotal} from '../../text/explore.js';
import {explorerMessages} from '../../text/messages/sections.js';
import {lineHeight} from '../text.js';
import type {Context} from './context.js';
import {across, proseLines} from './frame.js';
import type {Panel, Row} from './geometry.js';
import {namesOf} from './names.js';

const BAR = 14;
const GAP = 14;

/** A row before its place is known. */
export interface Wanted {
  readonly name: string;
  readonly figures: readonly Figure[];
  readonly words: string;
  readonly refused: boolean;
  readonly bars: Row['bars'];
}

/** What the figures of each name come to: how many they are, in their colours, or their people, where they add up. */
export function wantedRows(
  figures: readonly Figure[],
  {exploration, dataset, language, write, colourOf}: Context,
): readonly Wanted[] {
  return namesOf(figures, exploration.y, write, language).map(({name, figures: own}) => {
    if (exploration.mark === 'total') {
      const {value, words} = formatRowTotal(own, dataset, language);
      const bars = value === null ? [] : [{x1: 0, x2: value, colour: 0}];
      return {name, figures: own, words, refused: value === null, bars};
    }
    let x = 0;
    const bars = [...group(own, colourOf)]
      .sort(([a], [b]) => a - b)
      .map(([colour, {length}]) => ({x1: x, x2: (x += length), colour}));
    return {name, figures: own, words: formatFigures(own.length, language), refused: false, bars};
  });
}

/** The longest bar of rows; 0 where there is none. */
export function longest(rows: readonly Wanted[]): number {
  return max(rows, ({bars}) => bars.at(-1)?.x2 ?? 0) ?? 0;
}

/** Rows of names, each with what it comes to over its bar, from `top` on. */
export function rowPanel(
  rows: readonly Wanted[],
  {heading, top, most, index}: {heading: string | null; top: number; most: number; index: number},
  context: Context,
): Panel {
  const {exploration, width, font, language} = context;
  const {mark, y: column} = exploration;
  const lines = heading === null ? [] : proseLines(heading, top, context, true);
  let y = top + lines.length * lineHeight(font);
  const title = proseLines(formatColumn(column, language), y, context);
  lines.push(...title);
  y += title.length * lineHeight(font) + GAP;
  const from = y;
  const set = rows.map((row, order): Row => {
    const name = proseLines(row.name, y, context, true);
    const words = proseLines(row.words, y + name.length * lineHeight(font), context);
    const y1 = y + (name.length + words.length) * lineHeight(font) + 4;
    const y2 = row.refused ? y1 : y1 + BAR;
    const box = {x: 0, y: y - 4, width, height: y2 - y + 8};
    y = y2 + GAP;
    return {...row, id: `row-${index}-${order}`, box, y1, y2, lines: [...name, ...words]};
  });
  const along = across({type: 'linear', domain: [0, most]}, [0, width - 1], y, context);
  if (most > 0) {
    lines.push(...along.lines);
    lines.push(...proseLines(explorerMessages(language).length[mark as 'count' | 'total'], y + along.depth, context));
  }
  return {
    box: {x: 0, y: from, width, height: y - from},
    x: most > 0 ? along.axis : {...along.axis, rules: []},
    y: {type: 'linear', domain: [from, y], range: [from, y], rules: []},
    lines,
    spots: [],
    rows: set,
  };
}

import {max} from 'd3-array';
import type {Column} from '../../model/columns.js';
import {kindOf, positionOf, type Exploration} from '../../model/explore.js';
import type {Dataset, Figure} from '../../model/figure.js';
import {formatColumn, nameWriter} from '../../text/explore.js';
import type {Language} from '../../text/language.js';
import {explorerMessages} from '../../text/messages/sections.js';
import type {Font} from '../text.js';
import {extentOf} from './axes.js';
import type {Context} from './context.js';
import type {ExplorerGeometry, Panel} from './geometry.js';
import {foldNames, indexOf, namesOf, type Name} from './names.js';
import {pointPanel} from './points.js';
import {longest, rowPanel, wantedRows} from './rows.js';

/** As many as can be told apart; the last of them stands for the rest. */
const COLOURS = 6;
const PANELS = 8;
const BETWEEN = 22;
const HIGHEST = 420;
const LOWEST = 260;
const IN_PANELS = 190;

export interface ExplorerOptions {
  readonly exploration: Exploration;
  readonly dataset: Dataset;
  readonly language: Language;
  readonly width: number;
  readonly font: Font;
}

/** Figures by any of their columns: as points on two axes, or as rows of bars; in panels and colours, where asked for. */
export function explorerLayout(
  figures: readonly Figure[],
  {exploration, dataset, language, width, font}: ExplorerOptions,
): ExplorerGeometry {
  const {mark, x, y, color, facet} = exploration;
  const {direction} = language.messages;
  const write = nameWriter(dataset, language);
  const [drawn, undrawn]: [Figure[], Figure[]] = [[], []];
  for (const figure of figures) (hasPlace(figure, exploration, dataset) ? drawn : undrawn).push(figure);
  const named = (column: Column | null, most: number): readonly Name[] =>
    column ? foldNames(namesOf(drawn, column, write, language), most, language) : [];
  const colours = named(color, COLOURS);
  const context: Context = {
    exploration,
    dataset,
    language,
    write,
    width,
    font: {...font, direction},
    rtl: direction === 'rtl',
    colourOf: indexOf(colours),
  };
  const groups = facet ? named(facet, PANELS) : [{name: null, figures: drawn}];
  const height = facet ? IN_PANELS : Math.min(HIGHEST, Math.max(LOWEST, width * 0.55));
  const extents = {x: extent(drawn, x, dataset), y: extent(drawn, y, dataset)};
  const wanted = mark === 'count' || mark === 'total' ? groups.map((own) => wantedRows(own.figures, context)) : null;
  const most = max(wanted ?? [], longest) ?? 0;
  const panels: Panel[] = [];
  let top = 0;
  for (const [index, {name, figures: own}] of groups.entries()) {
    if (!own.length) continue;
    const heading = name === null ? null : headingOf(facet!, name, language);
    const panel = wanted
      ? rowPanel(wanted[index]!, {heading, top, most, index}, context)
      : pointPanel(own, {heading, top, height, index}, extents, context);
    panels.push(panel);
    top = bottomOf(panel) + BETWEEN;
  }
  return {
    width,
    height: Math.max(top - BETWEEN + 4, 0),
    fontSize: font.size,
    panels,
    colours: colours.map(({name}) => name),
    undrawn,
  };
}

function hasPlace(figure: Figure, {mark, x, y}: Exploration, dataset: Dataset): boolean {
  if (mark === 'count' || mark === 'total') return true;
  if (mark === 'period' && figure.status === 'projected') return false;
  return [x!, y].every((column) => kindOf(column) === 'name' || positionOf(figure, column, dataset) !== null);
}

function extent(figures: readonly Figure[], column: Column | null, dataset: Dataset) {
  return column && kindOf(column) !== 'name' ? extentOf(figures, column, dataset) : null;
}

function headingOf(facet: Column, name: string, language: Language): string {
  return explorerMessages(language).option(formatColumn(facet, language), [name]);
}

function bottomOf({box, lines, rows}: Panel): number {
  return max([box, ...lines.map((line) => line.box), ...rows.map((row) => row.box)], ({y, height}) => y + height)!;
}

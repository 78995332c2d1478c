import {svg} from 'lit';
import {explorerLayout} from '../../src/layout/explorer/explorer.js';
import type {Panel, Row, Spot} from '../../src/layout/explorer/geometry.js';
import type {Font} from '../../src/layout/text.js';
import type {Exploration} from '../../src/model/explore.js';
import type {Dataset, Figure} from '../../src/model/figure.js';
import type {Language} from '../../src/text/language.js';
import type {Scene, SceneFigure} from '../chart/scene.js';
import {copyOf} from '../chart/markup.js';
import {round, textTemplate} from '../chart/svg.js';
import {keyOf} from './key.js';
import {plotPanel, type Plotted} from './plotting.js';

/** Several figures that one mark stands for. */
export interface Group {
  readonly figures: readonly Figure[];
  /** The name of a row, and what its figures come to. */
  readonly name: string | null;
  readonly words: string | null;
}

export interface ExplorerScene extends Scene {
  readonly groups: ReadonlyMap<string, Group>;
  readonly undrawn: readonly Figure[];
}

/** The least that a pointer can be sure to hit, in pixels. */
const TARGET = 24;

/** What the explorer draws, each mark as Plot has drawn it. */
export function explorerScene(
  figures: readonly Figure[],
  options: {exploration: Exploration; dataset: Dataset; language: Language; width: number; font: Font},
): ExplorerScene {
  const {exploration, dataset, language} = options;
  const geometry = explorerLayout(figures, options);
  const {panels, width, height, fontSize, undrawn} = geometry;
  const bounds = exploration.mark === 'period' || (exploration.mark === 'point' && exploration.y === 'value');
  const plotted = panels.map((panel) => plotPanel(panel, {mark: exploration.mark, bounds, dataset}));
  return {
    width,
    height,
    fontSize,
    undrawn,
    cuts: panels.flatMap(cutsOf),
    groups: new Map(panels.flatMap((panel) => groupsOf(panel))),
    background: [svg`${panels.map((panel, index) => backgroundTemplate(panel, plotted[index]!))}`],
    figures: panels.flatMap((panel, index) => [
      ...panel.spots.map((spot) => spotFigure(spot, plotted[index]!)),
      ...panel.rows.map((row) => rowFigure(row, plotted[index]!)),
    ]),
    key: keyOf(geometry, exploration, bounds, language),
  };
}

/** Over a panel that is not the first, and over each of its rows. */
function cutsOf({lines, rows}: Panel, index: number): number[] {
  return [...(index && lines[0] ? [lines[0].box.y - 8] : []), ...rows.slice(1).map(({box}) => box.y - 2)];
}

function groupsOf({spots, rows}: Panel): (readonly [id: string, group: Group])[] {
  return [
    ...spots.filter(({count}) => count).map(({id, figures}) => [id, {figures, name: null, words: null}] as const),
    ...rows.map(({id, figures, name, words}) => [id, {figures, name, words}] as const),
  ];
}

function backgroundTemplate({lines}: Panel, {rules}: Plotted) {
  return svg`${copyOf(rules)}${lines.map((line) => textTemplate(line, line.bold ? 'ink' : 'muted'))}`;
}

function spotFigure({id, figures, at: [x, y], radius, count, label}: Spot, {marks}: Plotted): SceneFigure {
  const size = Math.max(TARGET, 2 * radius);
  const target = {x: round(x - size / 2), y: round(y - size / 2), width: size, height: size};
  return {
    id,
    figures: figures.map((figure) => figure.id),
    targets: [target],
    focus: target,
    mark: copyOf(marks.get(id) ?? []),
    words: svg`${count ? countTemplate(count) : null}${label.map((line) => textTemplate(line, 'ink'))}`,
  };
}

/** A number in a mark, without the rim that words on the ground have. */
function countTemplate({text, x, y}: NonNullable<Spot['count']>) {
  return svg`<text class="several" x=${round(x)} y=${round(y)} text-anchor="middle" font-weight="600" fill="#1b1f24">${text}</text>`;
}

function rowFigure({id, figures, box, lines}: Row, {marks}: Plotted): SceneFigure {
  return {
    id,
    figures: figures.map((figure) => figure.id),
    targets: [box],
    focus: box,
    mark: copyOf(marks.get(id) ?? []),
    words: svg`${lines.map((line) => textTemplate(line, line.bold ? 'ink' : 'muted'))}`,
  };
}

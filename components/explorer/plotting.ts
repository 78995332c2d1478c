import {
  dot,
  plot,
  rect,
  ruleX,
  ruleY,
  type Markish,
  type PlotOptions,
  type RenderFunction,
  type ScaleOptions,
} from '@observablehq/plot';
import type {Axis, Panel, Spot} from '../../src/layout/explorer/geometry.js';
import type {ExplorerMark} from '../../src/model/explore.js';
import type {Dataset} from '../../src/model/figure.js';
import {figureBounds} from '../../src/plot/figure-bounds.js';
import {figurePeriod} from '../../src/plot/figure-period.js';
import {GROUND, PROJECTED, REPORTED, RULE} from '../chart/svg.js';
import {hues, MIXED} from './palette.js';

/** A panel as Plot draws it: its rules, and what belongs to each spot or row, by its identifier. */
export interface Plotted {
  readonly rules: readonly Element[];
  readonly marks: ReadonlyMap<string, readonly Element[]>;
}

const EDGE = 2;

/** Draws a panel. Its words stand in its layout, as Plot lets words overlap and leave the frame. */
export function plotPanel(
  panel: Panel,
  {mark, bounds, dataset}: {mark: ExplorerMark; bounds: boolean; dataset: Dataset},
): Plotted {
  const {x, y, spots, rows} = panel;
  const marks = new Map<string, Element[]>();
  const keep = (id: string, elements: readonly Element[]) => marks.set(id, [...(marks.get(id) ?? []), ...elements]);
  const svg = plot({
    ...frameOf(panel),
    x: scaleOf(x),
    y: scaleOf(y),
    marks: [
      ruleX(x.rules, {y1: y.domain[0], y2: y.domain[1], stroke: RULE, className: 'rule'}),
      ruleY(y.rules, {x1: x.domain[0], x2: x.domain[1], stroke: RULE, className: 'rule'}),
      ...spots.flatMap(({id, x, colour, figures, count}): Markish[] => {
        const own = {dataset, stroke: colourOf(colour), className: classOf(id)};
        return [
          bounds && !count ? figureBounds(figures, {...own, x: () => x}) : null,
          mark === 'period' ? figurePeriod(figures, own) : null,
        ];
      }),
      spots.length
        ? dot(spots, {
            x: 'x',
            y: 'y',
            r: 'radius',
            symbol: ({colour, count}: Spot) => (count || colour === null ? 'circle' : hues[colour]!.symbol),
            fill: (spot: Spot) => (isOpen(spot) ? GROUND : inkOf(spot)),
            stroke: (spot: Spot) => (isOpen(spot) ? inkOf(spot) : GROUND),
            strokeWidth: EDGE,
            sort: null,
            render: taking((index, element) => {
              const spot = spots[index]!;
              if (spot.projected) element.setAttribute('stroke-dasharray', '3 2');
              keep(spot.id, [element]);
            }),
          })
        : null,
      ...rows.map(({id, bars, y1, y2}) =>
        rect(bars, {
          x1: 'x1',
          x2: 'x2',
          y1: () => y1,
          y2: () => y2,
          fill: ({colour}: {colour: number}) => hues[colour]!.light,
          stroke: GROUND,
          render: taking((_, element) => keep(id, [element])),
        }),
      ),
    ],
  });
  // Before the points themselves, as these stand on them.
  for (const {id} of spots) {
    const own = [...svg.querySelectorAll(`.${classOf(id)}`)];
    if (own.length) marks.set(id, [...own, ...(marks.get(id) ?? [])]);
  }
  const rules = [...svg.querySelectorAll(':scope > .rule')];
  for (const element of [...rules, ...[...marks.values()].flat()]) clear(element);
  return {rules, marks};
}

/** The frame of a plot is that of the whole drawing, so that all panels share its pixels. */
function frameOf({box}: Panel): PlotOptions {
  const [width, height] = [box.x + box.width, box.y + box.height];
  // What nothing bounds begins at the left of a plot.
  return {document, width, height, margin: 0, marginLeft: box.x, axis: null, r: {type: 'identity'}};
}

function scaleOf({type, domain, range}: Axis): ScaleOptions {
  return {type, domain: [...domain], range: [...range], axis: null};
}

/** Letters that a class cannot have never stand in an identifier of ours; those of others are told apart by number. */
function classOf(id: string): string {
  return `of-${id.replace(/[^\w-]/g, (letter) => `_${letter.codePointAt(0)}`)}`;
}

function isOpen({hollow, projected, count}: Spot): boolean {
  return count !== null || hollow || projected;
}

function colourOf(colour: number | null): string {
  return colour === null ? MIXED : hues[colour]!.light;
}

function inkOf({colour, projected}: Spot): string {
  return projected && colour === 0 ? PROJECTED : colourOf(colour);
}

/** Hands out what Plot has drawn for each datum, with what Plot has set for all of them, and leaves nothing behind. */
function taking(take: (index: number, element: Element) => void): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next!(index, scales, values, dimensions, context)!;
    for (const [order, child] of [...group.children].entries()) {
      const own = group.cloneNode(false) as Element;
      own.append(child);
      take(index[order]!, own);
    }
    return group;
  };
}

/**
 * Takes away what Plot says to listeners, who hear the name of each figure from what stands around it, and what names
 * colours that only Plot knows.
 */
function clear(element: Element): void {
  for (const part of [element, ...element.querySelectorAll('*')]) {
    for (const name of ['aria-label', 'aria-hidden']) part.removeAttribute(name);
    for (const paint of ['fill', 'stroke', 'stop-color']) {
      const name = names.get(part.getAttribute(paint) ?? '');
      if (name) part.classList.add(`${paint}-${name}`);
    }
  }
}

/** The colours of the drawing, by what they are called in classes. */
const names: ReadonlyMap<string, string> = new Map<string, string>([
  ...hues.map(({light}, index) => [light, String(index)] as const),
  [PROJECTED, 'projected'],
  [GROUND, 'ground'],
  [RULE, 'rule'],
  [REPORTED, '0'],
]);

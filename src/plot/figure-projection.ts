import {ruleY, type Dimensions, type RenderFunction, type RuleY, type RuleYOptions} from '@observablehq/plot';
import {dataset as embedded} from '../generated/dataset.js';
import {languages} from '../generated/languages.js';
import {lineHeight, wrapText} from '../layout/text.js';
import type {Dataset, Figure} from '../model/figure.js';
import {describe} from '../text/describe.js';
import {findLanguage, type Language} from '../text/language.js';
import {formatSource} from '../text/names.js';
import {formatNumber} from '../text/number.js';
import {formatScenario} from '../text/scenario.js';
import {PROJECTED} from '../layout/drawing.js';
import {isProjected, only} from './only.js';
import type {FigureOptions} from './options.js';
import {colourOf, create, marksOf, nextId, numberOf} from './svg.js';

export interface FigureProjectionOptions extends FigureOptions, RuleYOptions {
  /** BCP 47 tag of the language of words and descriptions; English if not given. */
  language?: string;
}

/** The least width of a column, which holds its words; the space before it; in pixels. */
const COLUMN = 72;
const GAP = 10;
/** Plot's own type. */
const FONT = {size: 10, scale: 1};

/**
 * Projections, each a hatched column with a dashed edge and, in it, its number, source and condition. They stand after
 * the end of the axis of time: in the right margin of the plot, which must leave room for them (82 pixels each). Throws
 * `RangeError` where it does not, and in facets side by side, where the margin of one is the plot of the next.
 */
export function figureProjection(figures: Iterable<Figure>, options: FigureProjectionOptions = {}): RuleY {
  const {dataset = embedded, language: tag = 'en', ...rest} = options;
  const list = [...figures];
  const language = findLanguage(tag, languages);
  const told = (figure: Figure) => describe(figure, dataset, language);
  return ruleY(
    list,
    only(isProjected, {
      y: 'value',
      stroke: PROJECTED,
      strokeWidth: 3,
      title: told,
      ariaLabel: told,
      ...rest,
      render: drawing((index) => wordsOf(list[index]!, dataset, language)),
    }),
  );
}

function wordsOf(figure: Figure, dataset: Dataset, language: Language): string[] {
  const condition = formatScenario(figure, language);
  const {projection} = language.messages.chart;
  return [formatNumber(figure, dataset, language), formatSource(figure, dataset, language), condition ?? projection];
}

function drawing(wordsAt: (index: number) => string[]): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next!(index, scales, values, dimensions, context);
    // A name that Plot gives to all of them, on what has no role.
    group?.removeAttribute('aria-label');
    const edges = marksOf(group);
    if (Object.hasOwn(scales, 'fx') && edges.length) {
      throw new RangeError('fx: found facets, expected none beside projections');
    }
    const width = edges.length ? columnWidth(edges.length, dimensions) : 0;
    for (const [order, edge] of edges.entries()) {
      const x = dimensions.width - dimensions.marginRight + GAP + order * (width + GAP);
      const y = numberOf(edge, 'y1');
      edge.setAttribute('x1', String(x));
      edge.setAttribute('x2', String(x + width));
      edge.setAttribute('stroke-dasharray', '6 3');
      edge.setAttribute('role', 'img');
      edge.before(...hatching(edge, x, y, width, dimensions.height - dimensions.marginBottom - y));
      edge.after(lines(edge, wordsAt(index[order]!), x, y, width));
    }
    return group;
  };
}

function columnWidth(columns: number, {marginRight}: Dimensions): number {
  const width = marginRight / columns - GAP;
  if (width >= COLUMN) return width;
  const least = (COLUMN + GAP) * columns;
  throw new RangeError(`marginRight: found ${marginRight}, expected at least ${least} for the projections`);
}

function lines(edge: Element, words: readonly string[], x: number, y: number, width: number): Element {
  const texts = words.flatMap((text) => wrapText(text, width - 4, FONT));
  const spans = texts.map((text, order) => {
    const span = create(edge, 'tspan', {x: x + width / 2, y: y + 6 + (order + 1) * lineHeight(FONT)});
    span.textContent = text;
    return span;
  });
  const halo = {stroke: 'var(--plot-background, white)', 'stroke-width': 4, 'paint-order': 'stroke'};
  return create(edge, 'text', {'text-anchor': 'middle', fill: 'currentColor', 'aria-hidden': 'true', ...halo}, spans);
}

function hatching(line: Element, x: number, y: number, width: number, height: number): Element[] {
  const id = nextId();
  const stroke = create(line, 'path', {d: 'M0 0V6', stroke: colourOf(line), 'stroke-width': 1.4});
  const turned = {width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)'};
  return [
    create(line, 'pattern', {id, ...turned}, [stroke]),
    create(line, 'rect', {x, y, width, height, fill: `url(#${id})`, opacity: 0.7, stroke: 'none'}),
  ];
}

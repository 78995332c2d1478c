import {dot, type Dot, type DotOptions, type RenderFunction} from '@observablehq/plot';
import {dataset as embedded} from '../generated/dataset.js';
import {languages} from '../generated/languages.js';
import type {Dataset, Figure} from '../model/figure.js';
import {middleOf, readingOf} from '../model/reading.js';
import {describe} from '../text/describe.js';
import {findLanguage} from '../text/language.js';
import {REPORTED} from '../layout/drawing.js';
import {isReported, only} from './only.js';
import type {FigureOptions} from './options.js';
import {colourOf, marksOf} from './svg.js';

export interface FigurePointOptions extends FigureOptions, DotOptions {
  /** BCP 47 tag of the language that figures are described in; English if not given. */
  language?: string;
}

/**
 * The day that each figure speaks for, at the height of its value: a full dot, or a hollow one in the middle of the days
 * that it could belong to, where its period is not told. Each says all of its figure to who points at it or listens.
 */
export function figurePoint(figures: Iterable<Figure>, options: FigurePointOptions = {}): Dot {
  const {dataset = embedded, language: tag = 'en', ...rest} = options;
  const list = [...figures];
  const language = findLanguage(tag, languages);
  const told = (figure: Figure) => describe(figure, dataset, language);
  return dot(
    list,
    only(isReported, {
      y: 'value',
      x: (figure: Figure) => middleOf(figure, dataset),
      r: 5.5,
      stroke: REPORTED,
      strokeWidth: 2,
      title: told,
      ariaLabel: told,
      ...rest,
      render: drawing((index) => list[index]!, dataset),
    }),
  );
}

function drawing(figureAt: (index: number) => Figure, dataset: Dataset): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next!(index, scales, values, dimensions, context);
    // A name that Plot gives to all of them, on what has no role.
    group?.removeAttribute('aria-label');
    for (const [order, circle] of marksOf(group).entries()) {
      const {told, first} = readingOf(figureAt(index[order]!), dataset);
      // What has a name for those who listen needs a role to have it.
      circle.setAttribute('role', 'img');
      circle.setAttribute('fill', told ? colourOf(circle) : 'var(--plot-background, white)');
      // As its line does, it reaches from where the plot begins.
      if (first === null && circle.hasAttribute('cx')) {
        circle.setAttribute('cx', String((dimensions.marginLeft + Number(circle.getAttribute('cx'))) / 2));
      }
    }
    return group;
  };
}

import {text, type RenderFunction, type Text, type TextOptions} from '@observablehq/plot';
import {dataset as embedded} from '../generated/dataset.js';
import {languages} from '../generated/languages.js';
import type {Figure} from '../model/figure.js';
import {middleOf} from '../model/reading.js';
import {findLanguage} from '../text/language.js';
import {formatSource} from '../text/names.js';
import {formatNumber} from '../text/number.js';
import {formatPeriod} from '../text/period.js';
import {isReported, only} from './only.js';
import type {FigureOptions} from './options.js';
import {marksOf} from './svg.js';

export interface FigureWordsOptions extends FigureOptions, TextOptions {
  /** BCP 47 tag of the language of the words; English if not given. */
  language?: string;
}

/**
 * The words of each figure over its day: its number as published, its source and its period, in three lines. What
 * stands close together overprints, as Plot places texts without regard to each other: give such figures a `dx`, a `dy`,
 * a facet or a row of their own.
 */
export function figureWords(figures: Iterable<Figure>, options: FigureWordsOptions = {}): Text {
  const {dataset = embedded, language: tag = 'en', ...rest} = options;
  const language = findLanguage(tag, languages);
  const words = (figure: Figure) =>
    [
      formatNumber(figure, dataset, language),
      formatSource(figure, dataset, language),
      formatPeriod(figure, dataset, language, 'short'),
    ].join('\n');
  return text(
    [...figures],
    only<TextOptions>(isReported, {
      y: 'value',
      x: (figure: Figure) => middleOf(figure, dataset),
      text: words,
      lineAnchor: 'bottom',
      lineHeight: 1.2,
      dy: -12,
      stroke: 'var(--plot-background, white)',
      fill: 'currentColor',
      ariaHidden: 'true',
      ...rest,
      ...(rest.textAnchor === undefined ? {render: inwards} : {}),
    }),
  );
}

/** Lets words run from their point towards the middle of the plot, so that they end within it. */
const inwards: RenderFunction = (index, scales, values, dimensions, context, next) => {
  const group = next!(index, scales, values, dimensions, context);
  const middle = (dimensions.marginLeft + dimensions.width - dimensions.marginRight) / 2;
  for (const [order, words] of marksOf(group).entries()) {
    const x = Number(values.x?.[index[order]!] ?? middle);
    words.setAttribute('text-anchor', x > middle ? 'end' : 'start');
    // Beside the bar that may stand on the point, not across it: all lines, each of which has an `x` of its own.
    words.setAttribute('transform', `${words.getAttribute('transform')} translate(${x > middle ? -6 : 6})`);
  }
  return group;
};

import type {Dataset, Figure} from '../../src/model/figure.js';
import type {Language} from '../../src/text/language.js';
import {formatSource} from '../../src/text/names.js';
import {formatCount, formatNumber} from '../../src/text/number.js';
import {formatPeriod} from '../../src/text/period.js';
import {formatScenario} from '../../src/text/scenario.js';

/** What can stand beside the number. */
export const parts = ['counted', 'period', 'source'] as const;
export type Part = (typeof parts)[number];

export function isPart(word: string): word is Part {
  return (parts as readonly string[]).includes(word);
}

/** A number as published, and the words before and after it. */
export interface Words {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** Stands for the number while the messages of a language put it in its place. */
const NUMBER = '\uFFFC';

/** A figure as part of a sentence: "around 350,000", and of the rest what `show` holds. */
export function formatWords(figure: Figure, show: ReadonlySet<Part>, dataset: Dataset, language: Language): Words {
  const {chart} = language.messages;
  let text = NUMBER;
  if (show.has('counted')) {
    text = formatCount(figure, dataset, language, NUMBER);
    if (figure.status === 'projected') text = chart.from(text, chart.projection);
  }
  if (show.has('period')) {
    const period = formatPeriod(figure, dataset, language);
    const scenario = formatScenario(figure, language);
    text = chart.conditional(text, scenario ? chart.conditional(scenario, period) : period);
  }
  if (show.has('source')) text = chart.from(text, formatSource(figure, dataset, language));
  const [before, after] = text.split(NUMBER) as [string, string];
  return {before, number: formatNumber(figure, dataset, language), after};
}

import {dataset as embedded} from '../generated/dataset.js';
import {languages} from '../generated/languages.js';
import type {Dataset, Figure} from '../model/figure.js';
import {formatSources} from '../text/chart.js';
import {describe} from '../text/describe.js';
import {findLanguage} from '../text/language.js';

/**
 * What a plot of these figures owes its readers, for Plot's `caption`: the figures that have words only and no mark, then
 * the sources and the licence.
 */
export function figureCaption(
  figures: Iterable<Figure>,
  {dataset = embedded, language: tag = 'en'}: {dataset?: Dataset; language?: string} = {},
): string {
  const language = findLanguage(tag, languages);
  const list = [...figures];
  const unmarked = list.filter(({value}) => value === null).map((figure) => describe(figure, dataset, language));
  return [...unmarked, formatSources(list, dataset, language, dataset === embedded)].join(' ');
}

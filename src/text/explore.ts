import type {Column} from '../model/columns.js';
import {kindOf, type Exploration} from '../model/explore.js';
import type {Dataset, Figure} from '../model/figure.js';
import {totalOrKinds} from '../model/total.js';
import {formatTotal} from './chart.js';
import {fieldWriter, type FieldWriter} from './fields.js';
import {capitalize, formatPlural, type Language} from './language.js';
import {explorerMessages, ledgerMessages} from './messages/sections.js';
import {formatCount} from './number.js';

/** What a column is called, on an axis and in a list to choose from. */
export function formatColumn(column: Column, language: Language): string {
  return ledgerMessages(language).column[column];
}

/** Writes what figures are told apart by. A source is one, whether it is named in so many words or by implication. */
export function nameWriter(dataset: Dataset, language: Language): FieldWriter {
  const write = fieldWriter(dataset, language);
  return (figure, column) => write(column === 'source' ? {...figure, attribution: 'explicit'} : figure, column);
}

/** How many figures: never to be taken for a number of people. */
export function formatFigures(count: number, language: Language): string {
  return formatPlural(explorerMessages(language).figures, count, language);
}

/** What the figures of a row come to as people: their number, where they add up, or why there is none. */
export interface Sum {
  /** `null` where they do not add up. */
  readonly value: number | null;
  readonly words: string;
}

export function formatRowTotal(figures: readonly Figure[], dataset: Dataset, language: Language): Sum {
  const sum = totalOrKinds(figures, dataset, 1);
  const [only] = figures;
  if (sum.refused) return {value: null, words: formatTotal(figures, dataset, language)};
  const words =
    figures.length === 1
      ? capitalize(formatCount(only!, dataset, language), language)
      : formatTotal(figures, dataset, language);
  return {value: sum.value, words};
}

/** What is drawn of the figures, in a sentence or two; of bars, what their length counts. */
export function formatExploration(figures: readonly Figure[], exploration: Exploration, language: Language): string {
  if (!figures.length) return language.messages.chart.none;
  const messages = explorerMessages(language);
  const {mark, x, y} = exploration;
  const count = formatFigures(figures.length, language);
  const name = (column: Column) => language.messages.quote(formatColumn(column, language));
  if (mark === 'point') return messages.points(count, name(x!), name(y));
  return mark === 'period' ? messages.periods(count) : messages[mark](count, name(y));
}

/** The title of an axis; where each rule is ten times the one before, that it is. */
export function formatAxis(column: Column, tenfold: boolean, language: Language): string {
  const messages = explorerMessages(language);
  const title = formatColumn(column, language);
  const people = kindOf(column) === 'number' && column !== 'paragraph';
  const parts = [...(people ? [language.messages.chart.unit] : []), ...(tenfold ? [messages.tenfold] : [])];
  return parts.length ? messages.axis(title, parts) : title;
}

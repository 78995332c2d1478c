import type {Dataset, Figure} from '../model/figure.js';
import {lookup} from '../model/lookup.js';
import type {Language} from './language.js';
import {formatName} from './names.js';

/**
 * The number as published: in the language of its report the phrase as printed ("around 350,000"), in another the
 * number with a word of the same kind. Where only a word was printed, that word.
 */
export function formatNumber(figure: Figure, dataset: Dataset, {messages, formats}: Language): string {
  const printed = lookup(dataset).reports.get(figure.report)?.language.split('-')[0] === messages.code;
  if (printed || figure.quantifier === 'word') return figure.valueVerbatim.toLocaleLowerCase(messages.locale);
  const range = [figure.valueLow, figure.valueHigh].map((bound) => (bound === null ? '' : formats.number(bound)));
  if (figure.value === null) return messages.range(...(range as [string, string]));
  return messages.quantified[figure.quantifier](formats.number(figure.value));
}

/** Who is counted as what: "people displaced". */
export function formatCounted(figure: Figure, dataset: Dataset, language: Language): string {
  const group = lookup(dataset).groups.get(figure.group)!;
  return language.messages.counted[figure.indicator](formatName(group, language));
}

/** Number and counted together: "more than 235,000 people displaced". */
export function formatCount(figure: Figure, dataset: Dataset, language: Language): string {
  const counted = formatCounted(figure, dataset, language);
  const number = formatNumber(figure, dataset, language);
  const {wordFor, numberOf} = language.messages;
  return figure.quantifier === 'word' ? wordFor(number, counted) : numberOf(number, counted);
}

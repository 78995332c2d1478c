import type {Dataset, Figure, Group} from '../model/figure.js';
import {lookup} from '../model/lookup.js';
import {setApart} from './isolate.js';
import {formatPlural, translate, type Language} from './language.js';
import type {Amount} from './messages/messages.js';
import {formatName, formatPlace} from './names.js';

const MILLION = 1e6;
/** Everyone, whom each language has a word for. */
const PEOPLE = 'people';

/**
 * The number as published: in the language of its report the phrase as printed ("around 350,000"), in another the
 * number with a word of the same kind. Where only a word was printed, that word, translated where it can be.
 */
export function formatNumber(figure: Figure, dataset: Dataset, language: Language): string {
  const {messages} = language;
  const {value, valueVerbatim: verbatim, quantifier} = figure;
  const printed = lookup(dataset).reports.get(figure.report)?.language.split('-')[0] === messages.code;
  if (printed) return setApart(verbatim.toLowerCase(), messages.direction);
  if (quantifier === 'word') {
    return translate(language.texts[verbatim] ? verbatim : verbatim.toLowerCase(), language);
  }
  const range = [figure.valueLow, figure.valueHigh].map((bound) =>
    bound === null ? '' : formatValue(bound, language),
  );
  if (value === null) return messages.range(...(range as [string, string]));
  return messages.quantified[quantifier](formatValue(value, language));
}

/** A number of people: "350,000", and "10 million" in a language that writes it so. */
export function formatValue(value: number, language: Language): string {
  const {millions} = language.messages;
  return millions && isRound(value)
    ? formatPlural(millions, value / MILLION, language)
    : language.formats.number(value);
}

/** Whether a number is one of millions with one decimal at most. */
function isRound(value: number): boolean {
  return value >= MILLION && value % (MILLION / 10) === 0;
}

/** Who is counted as what: "people displaced". */
export function formatCounted(figure: Figure, dataset: Dataset, language: Language): string {
  return countedOf(figure, lookup(dataset).groups.get(figure.group), language);
}

function countedOf({indicator}: Pick<Figure, 'indicator'>, group: Group | undefined, language: Language): string {
  return language.messages.counted[indicator](group ? formatName(group, language) : PEOPLE, group?.id ?? PEOPLE);
}

/** The same where it stands apart from its number: it says what is a projection. */
export function formatCountedAs(figure: Figure, dataset: Dataset, language: Language): string {
  const counted = formatCounted(figure, dataset, language);
  const {chart} = language.messages;
  return figure.status === 'projected' ? chart.detail([counted, chart.projection]) : counted;
}

/** Number and counted together: "more than 235,000 people displaced"; `number` may stand for the one as published. */
export function formatCount(
  figure: Figure,
  dataset: Dataset,
  language: Language,
  number = formatNumber(figure, dataset, language),
): string {
  return countWith(figure, dataset, language, number, null);
}

/** Number, counted and place together: "more than 235,000 people displaced in the Idlib region". */
export function formatCountAt(figure: Figure, dataset: Dataset, language: Language): string {
  const number = formatNumber(figure, dataset, language);
  return countWith(figure, dataset, language, number, formatPlace(figure, dataset, language));
}

function countWith(figure: Figure, dataset: Dataset, language: Language, number: string, place: string | null): string {
  const {wordFor, numberOf, located} = language.messages;
  const counted = formatCounted(figure, dataset, language);
  const whole = place === null ? counted : located(counted, place);
  // The noun after a range goes by its last number.
  const value = figure.value ?? figure.valueHigh ?? figure.valueLow;
  if (figure.quantifier === 'word' || value === null) return wordFor(number, whole);
  return numberOf(number, whole, amountOf(value, figure, figure.group, place, language));
}

/** A number of people, of a group if there is one, whatever its bounds are called: "at least 39 people killed". */
export function formatSum(
  number: string,
  value: number,
  figure: Pick<Figure, 'indicator'>,
  group: Group | undefined,
  language: Language,
): string {
  const counted = countedOf(figure, group, language);
  return language.messages.numberOf(number, counted, amountOf(value, figure, group?.id ?? PEOPLE, null, language));
}

function amountOf(
  value: number,
  {indicator}: Pick<Figure, 'indicator'>,
  group: string,
  place: string | null,
  language: Language,
): Amount {
  const round = language.messages.millions !== null && isRound(value);
  return {indicator, group, place, plural: () => language.formats.plural(value), round};
}

import type {Dataset, Event, Figure, Place} from '../model/figure.js';
import {formatTotal} from './chart.js';
import {capitalize, formatPlural, formatProse, type Language} from './language.js';
import {mapMessages} from './messages/sections.js';
import {formatName} from './names.js';
import {formatDate, formatWithin} from './period.js';

/** The name of a place where it stands alone. */
export function formatPlaceName(place: Place, language: Language): string {
  return capitalize(formatName(place, language), language);
}

/** How many figures speak of a place itself. */
export function formatFigureCount(figures: number, language: Language): string {
  const messages = mapMessages(language);
  return figures ? formatPlural(messages.figures, figures, language) : messages.none;
}

/** What a map shows, in a few sentences: how many figures speak of how many places, and whether they add up. */
export function formatMapSummary(figures: readonly Figure[], dataset: Dataset, language: Language): string {
  const messages = mapMessages(language);
  if (!figures.length) return language.messages.chart.none;
  const places = new Set(figures.map(({place}) => place)).size;
  const sentence = messages.summary(
    formatPlural(messages.figures, figures.length, language),
    formatPlural(messages.places, places, language),
  );
  return figures.length > 1 ? `${sentence} ${formatTotal(figures, dataset, language)}` : sentence;
}

/** An event and when it was, as far as its report states it. */
export function formatEvent(event: Event, language: Language): string {
  const {chart} = language.messages;
  const title = capitalize(formatProse(event.title, language), language);
  return chart.noted(title, capitalize(formatEventPeriod(event, language), language));
}

function formatEventPeriod(event: Event, language: Language): string {
  const {period} = language.messages;
  const {dateStart: start, dateStartAccuracy, dateEnd: end, dateEndAccuracy} = event;
  const first = start && formatDate(start, dateStartAccuracy, language);
  const last = end && formatDate(end, dateEndAccuracy, language);
  if (!first || !last) return first ? period.since(first) : last ? period.until(last) : period.unknown;
  if (start !== end || dateStartAccuracy !== dateEndAccuracy) return period.fromTo(first, last);
  return formatWithin(dateEndAccuracy, last, language);
}

import type {Dataset, Event, Figure, Place} from '../model/figure.js';
import {formatTotal} from './chart.js';
import {formatDates, formatTitle} from './events.js';
import {capitalize, formatPlural, type Language} from './language.js';
import {mapMessages} from './messages/sections.js';
import {formatName} from './names.js';

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
export function formatEvent(event: Event, dataset: Dataset, language: Language): string {
  const [title, dates] = [formatTitle(event, language), formatDates(event, dataset, language)];
  return language.messages.chart.noted(capitalize(title, language), capitalize(dates, language));
}

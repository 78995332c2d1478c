import {accuraciesByLength, DAY} from '../model/dates.js';
import type {Accuracy, Dataset, Figure} from '../model/figure.js';
import {periodOf, publicationOf} from '../model/period.js';
import type {Language} from './language.js';

/** How soon after its last day a count must have been published for it to be told as going on. */
const ONGOING = 7 * DAY;

/** Whether to write the year of a date that has a month. */
export type PeriodStyle = 'full' | 'short';

/** A date as closely as it is known: "16 January 2020", "the end of April 2019", "August 2019", "2019". */
export function formatDate(date: string, accuracy: Accuracy, language: Language, style: PeriodStyle = 'full'): string {
  const {messages, formats} = language;
  const [month, day] = style === 'full' ? (['month', 'day'] as const) : (['monthOfYear', 'dayOfMonth'] as const);
  const ms = Date.parse(date);
  if (accuracy === 'year') return formats.date(ms, 'year');
  if (accuracy === 'month') return formats.date(ms, month);
  if (accuracy === 'day') return formats.date(ms, day);
  const dayOfMonth = new Date(ms).getUTCDate();
  const lastDay = new Date(ms + DAY).getUTCDate() === 1;
  if (dayOfMonth === 1) return messages.date.startOfMonth(formats.date(ms, month));
  if (lastDay) return messages.date.endOfMonth(formats.date(ms, month));
  return messages.date.around(formats.date(ms, day));
}

/** A date that is given by itself, as precisely as it is written: 2019, 2019-04 or 2019-04-30. */
export function formatGivenDate(date: string, language: Language): string {
  return formatDate(date, accuraciesByLength.get(date.length)?.[0] ?? 'day', language);
}

/** The period of a figure, as far as its report states it: "since the end of April 2019", "on 16 January 2020". */
export function formatPeriod(
  figure: Figure,
  dataset: Dataset,
  language: Language,
  style: PeriodStyle = 'full',
): string {
  const {period} = language.messages;
  const {referencePeriodStart: start, referencePeriodStartAccuracy: startAccuracy} = figure;
  const {referencePeriodEnd: end, referencePeriodEndAccuracy: endAccuracy} = figure;
  const first = start && formatDate(start, startAccuracy, language, style);
  const last = end && formatDate(end, endAccuracy, language, style);
  if (figure.measureType === 'stock') return last ? period.asOf(last) : period.unknown;
  if (first && last) {
    if (start === end && startAccuracy === endAccuracy) return formatWithin(endAccuracy, last, language);
    return style === 'short' && isOngoing(figure, dataset) ? period.since(first) : period.fromTo(first, last);
  }
  if (first) return period.since(first);
  if (last) return period.until(last);
  return figure.status === 'projected' ? period.projection : period.unknown;
}

/** A time from one date, written by `formatDate`, to the same date: "on 16 January 2020", "in August 2019". */
export function formatWithin(accuracy: Accuracy, date: string, {messages: {period}}: Language): string {
  if (accuracy === 'day') return period.on(date);
  return accuracy === 'week' ? period.around(date) : period.during(date);
}

/** Whether the figure counted up to the time at which it was told. */
function isOngoing(figure: Figure, dataset: Dataset): boolean {
  const {end} = periodOf(figure);
  const published = publicationOf(figure, dataset);
  return end !== null && published !== null && published[0] - end[1] <= ONGOING;
}

import {accuraciesByLength, spanOf, type Span} from '../dates.js';
import type {Accuracy} from '../figure.js';
import {periodOf, publicationOf} from '../period.js';
import {eachRow, type Breach} from './rule.js';

/** Date and accuracy say the same: `2019-04` is known to the month, and no date is of unknown accuracy. */
function agree(column: string, date: string | null, accuracyColumn: string, accuracy: Accuracy): Breach | false {
  const able: readonly Accuracy[] = date === null ? ['unknown'] : (accuraciesByLength.get(date.length) ?? []);
  if (date !== null && !spanOf(date, accuracy)) return {column, expected: 'a day of the calendar'};
  if (able.includes(accuracy)) return false;
  return {column: accuracyColumn, expected: `${able.join(' or ')}, as the date is ${date ?? 'empty'}`};
}

export const figureDates = eachRow('figures', (figure) => [
  agree(
    'reference_period_start',
    figure.referencePeriodStart,
    'reference_period_start_accuracy',
    figure.referencePeriodStartAccuracy,
  ),
  agree(
    'reference_period_end',
    figure.referencePeriodEnd,
    'reference_period_end_accuracy',
    figure.referencePeriodEndAccuracy,
  ),
]);

export const reportDates = eachRow('reports', ({datePublished, dateAccuracy}) => [
  agree('date_published', datePublished, 'date_accuracy', dateAccuracy),
]);

export const eventDates = eachRow('events', (event) => [
  agree('date_start', event.dateStart, 'date_start_accuracy', event.dateStartAccuracy),
  agree('date_end', event.dateEnd, 'date_end_accuracy', event.dateEndAccuracy),
  endsBefore(event.dateStart, event.dateStartAccuracy, event.dateEnd, event.dateEndAccuracy) && {
    column: 'date_end',
    expected: `a date not before the start, ${event.dateStart}`,
  },
]);

/** A stock speaks for a day, so it has no start; a flow does not end before it starts. */
export const directed = eachRow('figures', (figure) => [
  figure.measureType === 'stock' &&
    figure.referencePeriodStart !== null && {
      column: 'reference_period_start',
      expected: 'nothing, as a stock speaks for one day',
    },
  endsBefore(
    figure.referencePeriodStart,
    figure.referencePeriodStartAccuracy,
    figure.referencePeriodEnd,
    figure.referencePeriodEndAccuracy,
  ) && {column: 'reference_period_end', expected: `a date not before the start, ${figure.referencePeriodStart}`},
]);

/** What was reported cannot lie after its report. */
export const published = eachRow('figures', (figure, dataset) => {
  const report = figure.status === 'reported' ? publicationOf(figure, dataset) : null;
  if (!report) return [];
  const late = (span: Span | null) => span !== null && span[0] > report[1];
  const {start, end} = periodOf(figure);
  const expected = 'a date not after its report came out';
  return [
    late(start) && {column: 'reference_period_start', expected},
    late(end) && {column: 'reference_period_end', expected},
  ];
});

function endsBefore(start: string | null, startAccuracy: Accuracy, end: string | null, endAccuracy: Accuracy): boolean {
  const [first, last] = [spanOf(start, startAccuracy), spanOf(end, endAccuracy)];
  return first !== null && last !== null && last[1] < first[0];
}

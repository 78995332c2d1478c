import {extent} from 'd3-array';
import {eventSpans} from '../model/events.js';
import type {Dataset, Event, EventKind, Figure} from '../model/figure.js';
import {lookup} from '../model/lookup.js';
import {publicationOf} from '../model/period.js';
import {formatReport} from './describe.js';
import {capitalize, formatPlural, formatProse, type Language} from './language.js';
import {eventMessages, timelineMessages} from './messages/sections.js';
import {formatName, formatSource} from './names.js';
import {formatDate, formatWithin} from './period.js';

/** The kinds of events, in the order in which they are told. */
export const eventKinds: readonly EventKind[] = ['agreement', 'truce', 'offensive', 'strike', 'territorial_change'];

/** What happened, in our words. */
export function formatTitle({title}: Event, language: Language): string {
  return formatProse(title, language);
}

/** The place of an event. */
export function formatEventPlace({place}: Event, dataset: Dataset, language: Language): string {
  return formatName(lookup(dataset).places.get(place)!, language);
}

/** When an event was, as far as its report tells; of one without a date, by when it was known. */
export function formatDates(event: Event, dataset: Dataset, language: Language): string {
  const {dateStart, dateStartAccuracy, dateEnd, dateEndAccuracy} = event;
  const messages = eventMessages(language);
  const last = dateEnd && formatDate(dateEnd, dateEndAccuracy, language);
  if (dateStart && last) {
    if (dateStart === dateEnd && dateStartAccuracy === dateEndAccuracy) {
      return formatWithin(dateEndAccuracy, last, language);
    }
    // The year is said once.
    const style = dateStart.slice(0, 4) === dateEnd.slice(0, 4) ? 'short' : 'full';
    return language.messages.period.fromTo(formatDate(dateStart, dateStartAccuracy, language, style), last);
  }
  if (dateStart) return messages.from(formatDate(dateStart, dateStartAccuracy, language));
  return last ? messages.until(last) : formatLatest(event, dataset, language);
}

/** That an event has no date, and by when it was known. */
function formatLatest({report: id}: Event, dataset: Dataset, language: Language): string {
  const {undated, latest} = eventMessages(language);
  const {datePublished, dateAccuracy} = lookup(dataset).reports.get(id)!;
  return datePublished ? latest(formatDate(datePublished, dateAccuracy, language)) : undated;
}

/** When a report came out: "published on 16 January 2020", "published in 2019, day not stated". */
export function formatPublished({report: id}: {readonly report: string}, dataset: Dataset, language: Language): string {
  const {published, publishedWithin, publishedUndated} = timelineMessages(language);
  const {datePublished, dateAccuracy} = lookup(dataset).reports.get(id)!;
  if (!datePublished) return publishedUndated;
  const date = formatWithin(dateAccuracy, formatDate(datePublished, dateAccuracy, language), language);
  return dateAccuracy === 'day' || dateAccuracy === 'week' ? published(date) : publishedWithin(date);
}

/** One sentence that says all of an event: kind, what happened, when, where and who tells of it. */
export function describeEvent(event: Event, dataset: Dataset, language: Language): string {
  const {kind, sentence} = timelineMessages(language);
  return sentence({
    kind: kind[event.kind],
    title: formatTitle(event, language),
    dates: formatDates(event, dataset, language),
    place: formatEventPlace(event, dataset, language),
    report: formatReport(event, dataset, language),
    paragraph: language.messages.report.paragraph(language.formats.number(event.paragraph)),
  });
}

/** The title of a timeline: over what time it goes. */
export function formatTimelineHeading(
  figures: readonly Figure[],
  events: readonly Event[],
  dataset: Dataset,
  language: Language,
): string {
  const {heading, headingOver} = timelineMessages(language);
  const days = [...eventDays(events), ...figures.flatMap((figure) => publicationOf(figure, dataset) ?? [])];
  const [first, last] = extent(days);
  if (first === undefined) return heading;
  const [from, to] = [first, last].map((day) => language.formats.date(day, 'month')) as [string, string];
  return headingOver(from, from === to ? null : to);
}

/** How many events of which kind over what time, and how many figures said by whom. */
export function formatTimelineSummary(
  figures: readonly Figure[],
  events: readonly Event[],
  dataset: Dataset,
  language: Language,
): string {
  const {formats, messages} = language;
  const {none, list, events: amount, counts, kinds, over, dateless, said, saidBy} = timelineMessages(language);
  if (!events.length && !figures.length) return none;
  const sentences: string[] = [];
  if (events.length) {
    const told = eventKinds.flatMap((kind) => {
      const count = events.filter((event) => event.kind === kind).length;
      return count ? [formatPlural(kinds[kind], count, language)] : [];
    });
    const [first, last] = extent(eventDays(events));
    const total = counts(formatPlural(amount, events.length, language), list(told));
    const undated = events.filter(({dateStart, dateEnd}) => !dateStart && !dateEnd).length;
    const span = first === undefined ? null : [first, last].map((day) => formats.date(day, 'month'));
    sentences.push(span ? over(total, span[0]!, span[0] === span[1] ? null : span[1]!) : `${total}.`);
    if (undated) sentences.push(formatPlural(dateless, undated, language));
  }
  if (figures.length) {
    const names = figures.map((figure) => formatSource(figure, dataset, language));
    const sources = [...new Set(names)].map((name) =>
      saidBy(name, formats.number(names.filter((other) => other === name).length)),
    );
    const reported = figures.filter(({status}) => status === 'reported').length;
    const parts = [
      ...(reported ? [formatPlural(messages.chart.figures, reported, language)] : []),
      ...(reported < figures.length
        ? [formatPlural(messages.chart.projections, figures.length - reported, language)]
        : []),
    ];
    sentences.push(said(list(parts), list(sources)));
  }
  return sentences.map((sentence) => capitalize(sentence, language)).join(' ');
}

/** The first and last days on which events can have begun and ended. */
function eventDays(events: readonly Event[]): number[] {
  return events.flatMap((event) => {
    const {start, end} = eventSpans(event);
    return [...(start ?? []), ...(end ?? [])];
  });
}

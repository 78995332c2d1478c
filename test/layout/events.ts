import fc from 'fast-check';
import type {Accuracy, Dataset, Event, Report} from '../../src/model/figure.js';
import {eventKinds} from '../../src/text/events.js';
import {dataset} from '../embedded.js';
import {madeUp} from './figures.js';

const word = fc.stringMatching(/^[a-zA-Z0-9–“]{1,18}$/);
const text = (most: number) => fc.array(word, {minLength: 1, maxLength: most}).map((words) => words.join(' '));
const day = fc.date({min: new Date('2010-01-01'), max: new Date('2021-12-31'), noInvalidDate: true});
const accuracies: readonly Accuracy[] = ['day', 'week', 'month', 'year', 'unknown'];
const lengths: Readonly<Record<Accuracy, number>> = {day: 10, week: 10, month: 7, year: 4, unknown: 0};

/** A date as closely as an accuracy tells it. */
const dated = (date: Date, accuracy: Accuracy) => date.toISOString().slice(0, lengths[accuracy]) || null;

const event: fc.Arbitrary<Event> = fc
  .record({
    kind: fc.constantFrom(...eventKinds),
    title: text(14),
    start: day,
    length: fc.nat(400),
    accuracies: fc.tuple(fc.constantFrom(...accuracies), fc.constantFrom(...accuracies)),
    report: fc.nat(4),
  })
  .map(({kind, title, start, length, accuracies: [first, last], report}) => ({
    id: '',
    kind,
    title,
    dateStart: dated(start, first),
    dateStartAccuracy: first,
    dateEnd: dated(new Date(+start + length * 86_400_000), last),
    dateEndAccuracy: last,
    place: 'idlib',
    report: dataset.reports[report]!.id,
    paragraph: 1,
  }));

const publications: fc.Arbitrary<Report[]> = fc
  .array(fc.tuple(day, fc.constantFrom(...accuracies)), {minLength: 5, maxLength: 5})
  .map((dates) =>
    dataset.reports.map((report, index) => {
      const [date, accuracy] = dates[index]!;
      return {...report, datePublished: dated(date, accuracy), dateAccuracy: accuracy};
    }),
  );

/** A dataset of up to `most` figures and as many events, made up at random, in reports of any date or none. */
export function madeUpTimes(most: number): fc.Arbitrary<Dataset> {
  return fc
    .tuple(madeUp(most), fc.array(event, {maxLength: most}), publications, fc.array(fc.nat(4), {minLength: most}))
    .map(([data, events, reports, told]) => ({
      ...data,
      reports,
      figures: data.figures.map((row, index) => ({...row, report: reports[told[index]!]!.id})),
      events: events.map((row, index) => ({...row, id: `event-${index}`})),
    }));
}

/** Some of the events that ship, in any order. */
export const shippedEvents: fc.Arbitrary<Event[]> = fc.shuffledSubarray([...dataset.events]);

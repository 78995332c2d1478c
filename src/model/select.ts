import {ascending} from 'd3-array';
import {askedDate} from './dates.js';
import {eventPeriod} from './events.js';
import type {Dataset, Event, Figure} from './figure.js';
import {lookup} from './lookup.js';
import {possiblePeriod, publicationOf} from './period.js';

/**
 * What to keep. Each criterion takes one value or several; a figure must meet every criterion that is given. `undefined`
 * asks for nothing.
 */
export interface Criteria {
  readonly id?: string | readonly string[] | undefined;
  readonly series?: string | readonly string[] | undefined;
  readonly indicator?: string | readonly string[] | undefined;
  readonly group?: string | readonly string[] | undefined;
  /** A place and all that lies in it. */
  readonly place?: string | readonly string[] | undefined;
  readonly source?: string | readonly string[] | undefined;
  /** ISO date; keeps figures that could belong to this day or later. */
  readonly from?: string | undefined;
  /** ISO date; keeps figures that could belong to this day or earlier. */
  readonly to?: string | undefined;
  /** ISO date; keeps what is certain to have been published by then. */
  readonly asOf?: string | undefined;
}

/** The criteria that events can meet as well as figures. */
export type EventCriteria = Pick<Criteria, 'place' | 'from' | 'to' | 'asOf'>;

/** The figures that meet every criterion, in their order; throws `RangeError` for a date that is not one. */
export function select(figures: readonly Figure[], criteria: Criteria, dataset: Dataset): Figure[] {
  const meets = circumstances(criteria, dataset);
  const wanted = (['id', 'series', 'indicator', 'group', 'source'] as const).flatMap((key) => {
    const value = criteria[key];
    return value === undefined ? [] : [{key, values: new Set<string | null>(list(value))}];
  });
  // Of a hundred thousand figures, to ask each for nothing takes a page long enough to be felt.
  if (!meets && !wanted.length) return [...figures];
  return figures.filter(
    (figure) =>
      wanted.every(({key, values}) => values.has(figure[key])) &&
      (!meets || meets(figure, () => possiblePeriod(figure, dataset))),
  );
}

/** The events that meet every criterion, in their order; throws `RangeError` for a date that is not one. */
export function selectEvents(events: readonly Event[], criteria: EventCriteria, dataset: Dataset): Event[] {
  const meets = circumstances(criteria, dataset);
  return meets ? events.filter((event) => meets(event, () => eventPeriod(event, dataset))) : [...events];
}

/**
 * Tells of a row with a place, a report and the days it may belong to whether it meets what is asked of these; `null`
 * where nothing is.
 */
function circumstances(criteria: EventCriteria, dataset: Dataset) {
  const from = criteria.from === undefined ? -Infinity : askedDate(criteria.from, 'from')[0];
  const to = criteria.to === undefined ? Infinity : askedDate(criteria.to, 'to')[1];
  const asOf = criteria.asOf === undefined ? Infinity : askedDate(criteria.asOf, 'asOf')[1];
  const places = criteria.place === undefined ? null : new Set(within(list(criteria.place), dataset));
  const always = criteria.from === undefined && criteria.to === undefined;
  if (!places && always && asOf === Infinity) return null;
  return (
    row: {readonly place: string; readonly report: string},
    period: () => readonly [number | null, number | null],
  ) =>
    (!places || places.has(row.place)) &&
    (always || overlaps(period(), from, to)) &&
    (asOf === Infinity || (publicationOf(row, dataset)?.[1] ?? Infinity) <= asOf);
}

function list(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}

function overlaps([first, last]: readonly [number | null, number | null], from: number, to: number): boolean {
  return (last ?? Infinity) >= from && (first ?? -Infinity) <= to;
}

/** The places and all that lie in them, these in the order of their table. */
export function within(ids: readonly string[], dataset: Dataset): string[] {
  const {placesIn, placeOrder} = lookup(dataset);
  const inside = new Set(ids);
  // A set grows under its own loop, and holds each place once however often they are in one another.
  for (const id of inside) for (const place of placesIn.get(id) ?? []) inside.add(place.id);
  const own = new Set(ids);
  const others = [...inside].filter((id) => !own.has(id));
  return [...own, ...others.sort((a, b) => ascending(placeOrder.get(a), placeOrder.get(b)))];
}

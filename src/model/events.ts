import {ascending} from 'd3-array';
import {spanOf} from './dates.js';
import type {Dataset, Event, Figure} from './figure.js';
import {kept} from './kept.js';
import {publicationOf, type Period} from './period.js';

/** What is known of the days on which an event began and ended. */
export const eventSpans = kept((event: Event): Period => ({
  start: spanOf(event.dateStart, event.dateStartAccuracy),
  end: spanOf(event.dateEnd, event.dateEndAccuracy),
}));

/**
 * The first and last day that an event could belong to. One whose end is not told may be going on; one without any
 * date had begun, at the latest, when its report came out.
 */
export function eventPeriod(event: Event, dataset: Dataset): readonly [number | null, number | null] {
  const {start, end} = eventSpans(event);
  if (start) return [start[0], end?.[1] ?? null];
  return [null, end?.[1] ?? publicationOf(event, dataset)?.[1] ?? null];
}

/** Something that happened, or a figure at the time at which it was said. */
export type Moment =
  {readonly event: Event; readonly figure?: never} | {readonly figure: Figure; readonly event?: never};

/** Names a moment among others. No identifier has an underscore but that of a group, so no figure is named so. */
export function momentId({event, figure}: Moment): string {
  return event ? `event_${event.id}` : figure.id;
}

/**
 * Events and figures by the last day on which an event can have begun and a report can have come out; on one day, what
 * happened before what was said, and what one report said together. What has no date comes last.
 */
export function inOrder(figures: readonly Figure[], events: readonly Event[], dataset: Dataset): Moment[] {
  const reports = new Map(dataset.reports.map(({id}, index) => [id, index]));
  const moments: Moment[] = [...events.map((event) => ({event})), ...figures.map((figure) => ({figure}))];
  const keys = new Map(moments.map((moment) => [moment, latestDay(moment, dataset)]));
  return moments.toSorted(
    (a, b) =>
      ascending(keys.get(a), keys.get(b)) ||
      Number(a.event === undefined) - Number(b.event === undefined) ||
      (a.figure && b.figure ? reports.get(a.figure.report)! - reports.get(b.figure.report)! : 0),
  );
}

/** The last day on which a moment can have begun; `Infinity` for one without any date. */
export function latestDay({event, figure}: Moment, dataset: Dataset): number {
  if (figure) return publicationOf(figure, dataset)?.[1] ?? Infinity;
  const {start, end} = eventSpans(event);
  return (start ?? end)?.[1] ?? Infinity;
}

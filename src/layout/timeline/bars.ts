import {DAY} from '../../model/dates.js';
import {eventSpans} from '../../model/events.js';
import type {Dataset, Event} from '../../model/figure.js';
import {publicationOf} from '../../model/period.js';
import type {Scale} from '../scale.js';

/** The shortest bar, in pixels. */
const SHORTEST = 9;
/** How far a bar runs on where the other end is not told, at the least. */
export const OPEN = 36;

/** Where a bar lies along the axis, and how far its ends fade. */
export interface Stretch {
  readonly x1: number;
  readonly x2: number;
  readonly fadeIn: number;
  readonly fadeOut: number;
}

/**
 * The days of an event on an axis; `null` where none is told. An end fades over the days on which it may have been. One
 * that is not told fades out towards the day on which it was told of, after which nothing is known.
 */
export function stretchOf(event: Event, dataset: Dataset, scale: Scale): Stretch | null {
  const {start, end} = eventSpans(event);
  if (start && end) {
    const [x1, x2] = [scale(start[0]), scale(end[1] + DAY)];
    return atLeast(x1, x2, scale(start[1]) - x1, scale(end[1]) - scale(end[0]));
  }
  if (start) {
    const x1 = scale(start[0]);
    const known = scale((publicationOf(event, dataset)?.[1] ?? start[1]) + DAY);
    const x2 = Math.max(known, scale(start[1]) + OPEN);
    const fadeIn = scale(start[1]) - x1;
    return {x1, x2, fadeIn, fadeOut: x2 - x1 - fadeIn - Math.min(SHORTEST, (x2 - x1 - fadeIn) / 4)};
  }
  if (!end) return null;
  const x2 = scale(end[1] + DAY);
  return {x1: x2 - OPEN, x2, fadeIn: OPEN - Math.min(SHORTEST, OPEN / 4), fadeOut: 0};
}

/** A bar no shorter than can be seen, whose fades do not run into each other. */
function atLeast(x1: number, x2: number, fadeIn: number, fadeOut: number): Stretch {
  const lack = Math.max(0, SHORTEST - (x2 - x1)) / 2;
  const length = x2 - x1 + 2 * lack;
  const crowd = Math.max(1, (fadeIn + fadeOut) / length);
  return {x1: x1 - lack, x2: x2 + lack, fadeIn: fadeIn / crowd, fadeOut: fadeOut / crowd};
}

/** What of a bar lies between two points, no shorter than can be seen. */
export function clip({x1, x2, fadeIn, fadeOut}: Stretch, left: number, right: number): Stretch {
  const [before, after] = [Math.max(0, left - x1), Math.max(0, x2 - right)];
  const from = Math.min(x1 + before, right - SHORTEST);
  const to = Math.max(x2 - after, left + SHORTEST);
  const crowd = Math.max(1, (Math.max(0, fadeIn - before) + Math.max(0, fadeOut - after)) / (to - from));
  return {
    x1: from,
    x2: to,
    fadeIn: Math.max(0, fadeIn - before) / crowd,
    fadeOut: Math.max(0, fadeOut - after) / crowd,
  };
}

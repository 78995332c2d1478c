import type {Dataset, Figure} from './figure.js';
import {kept} from './kept.js';
import {daySpokenFor, periodOf, possiblePeriod} from './period.js';

/** Where a figure stands on an axis of time. An end that nothing bounds is `null`. */
export interface Reading {
  /** Whether its report tells the period; if not, the days are those that it could belong to. */
  readonly told: boolean;
  readonly first: Date | null;
  /** The day that it speaks for; of a period that is not told, the last that it could belong to. */
  readonly last: Date | null;
  /** Between `first` and this day, the period may have begun. */
  readonly begun: Date | null;
  /** From this day to `last`, it may have ended. */
  readonly over: Date | null;
}

const readingsIn = kept((dataset: Dataset) => kept((figure: Figure) => read(figure, dataset)));

/** How a figure is drawn along time. */
export function readingOf(figure: Figure, dataset: Dataset): Reading {
  return readingsIn(dataset)(figure);
}

function read(figure: Figure, dataset: Dataset): Reading {
  const day = daySpokenFor(figure, dataset);
  const told = day !== null;
  const {start, end} = periodOf(figure);
  const [first, last] = possiblePeriod(figure, dataset);
  if (!told) return {told, first: dateOf(first), last: dateOf(last), begun: null, over: null};
  const toTheWeek = figure.referencePeriodEndAccuracy === 'week';
  return {
    told,
    first: dateOf(first ?? end![0]),
    last: dateOf(day),
    begun: start && start[1] > start[0] ? dateOf(Math.min(start[1], day)) : null,
    over: toTheWeek || end![0] === end![1] ? null : dateOf(Math.min(Math.max(end![0], first ?? end![0]), day)),
  };
}

function dateOf(time: number | null): Date | null {
  return time === null ? null : new Date(time);
}

/** The day to stand at; the last possible one, where nothing bounds the first. */
export function middleOf(figure: Figure, dataset: Dataset): Date | null {
  const {told, first, last} = readingOf(figure, dataset);
  return told || !first || !last ? last : new Date((Number(first) + Number(last)) / 2);
}

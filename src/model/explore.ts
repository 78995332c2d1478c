import type {Column} from './columns.js';
import {spanOf} from './dates.js';
import type {Dataset, Figure} from './figure.js';
import {middleOf, readingOf} from './reading.js';

/** What can be drawn of figures: each as a point, each over its days, how many there are, or what they add up to. */
export const explorerMarks = ['point', 'period', 'count', 'total'] as const;
export type ExplorerMark = (typeof explorerMarks)[number];

/** What is drawn of figures, by columns. */
export interface Exploration {
  readonly mark: ExplorerMark;
  /** `null` where the numbers of bars run along the axis. */
  readonly x: Column | null;
  readonly y: Column;
  readonly color: Column | null;
  readonly facet: Column | null;
}

/** What a column holds, for an axis: numbers, days, or names that stand side by side. */
export type AxisKind = 'number' | 'time' | 'name';

const kinds: Readonly<Partial<Record<Column, AxisKind>>> = {
  value: 'number',
  value_low: 'number',
  value_high: 'number',
  paragraph: 'number',
  period: 'time',
  reference_period_start: 'time',
  reference_period_end: 'time',
};

export function kindOf(column: Column): AxisKind {
  return kinds[column] ?? 'name';
}

/** Where no other rows are asked for. */
const ROWS: Column = 'source';

/**
 * What can be drawn of what is asked for: periods have their own axes; the numbers of bars run across, and their rows
 * are names; people who are added up have no colours, as a bar of several would be a sum of sums.
 */
export function explorationOf({mark, x, y, color, facet}: Exploration & {readonly x: Column}): Exploration {
  if (mark === 'period') return {mark, x: 'period', y: 'value', color, facet};
  if (mark === 'point') return {mark, x, y, color, facet};
  return {mark, x: null, y: kindOf(y) === 'number' ? ROWS : y, color: mark === 'total' ? null : color, facet};
}

/** Where a figure stands on an axis of numbers or days, as a number or in milliseconds; `null` where it has no place. */
export function positionOf(figure: Figure, column: Column, dataset: Dataset): number | null {
  switch (column) {
    case 'value':
      return figure.value;
    case 'value_low':
      return figure.valueLow;
    case 'value_high':
      return figure.valueHigh;
    case 'paragraph':
      return figure.paragraph;
    case 'period': {
      const day = middleOf(figure, dataset);
      return day && Number(day);
    }
    case 'reference_period_start':
      return spanOf(figure.referencePeriodStart, figure.referencePeriodStartAccuracy)?.[0] ?? null;
    case 'reference_period_end':
      return spanOf(figure.referencePeriodEnd, figure.referencePeriodEndAccuracy)?.[1] ?? null;
    default:
      return null;
  }
}

/** Whether the day at which a figure stands is not told to the day, or not at all. */
export function isVague(figure: Figure, column: Column, dataset: Dataset): boolean {
  if (column === 'period') return !readingOf(figure, dataset).told;
  if (column === 'reference_period_start') return figure.referencePeriodStartAccuracy !== 'day';
  return column === 'reference_period_end' && figure.referencePeriodEndAccuracy !== 'day';
}

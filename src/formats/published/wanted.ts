import {askedDate, spanOf} from '../../model/dates.js';
import type {Criteria} from '../../model/select.js';
import {placeIds} from './assembly.js';
import type {Draft} from './draft.js';

/** Tells of figures, as they are read, whether `select` would keep them. Throws `RangeError` for a date that is not one. */
export function wanted(criteria: Criteria): (draft: Draft) => boolean {
  const [id, series, indicator, group, place, source] = (
    ['id', 'series', 'indicator', 'group', 'place', 'source'] as const
  ).map((key) => valuesOf(criteria[key]));
  const [from, to, asOf] = (['from', 'to', 'asOf'] as const).map((key) =>
    criteria[key] === undefined ? null : askedDate(criteria[key], key),
  );
  return (draft) =>
    admits(id, draft.id) &&
    admits(series, draft.series?.id) &&
    admits(indicator, draft.indicator) &&
    admits(group, draft.groups.at(-1)!.id) &&
    admits(source, draft.source?.id) &&
    (!place || placeIds(draft.places).some((each) => place.has(each))) &&
    ((!from && !to) || possible(draft, from?.[0] ?? -Infinity, to?.[1] ?? Infinity)) &&
    (!asOf || (spanOf(draft.report.published, 'day')?.[1] ?? Infinity) <= asOf[1]);
}

function valuesOf(values: string | readonly string[] | undefined): ReadonlySet<string> | null {
  return values === undefined ? null : new Set([values].flat());
}

function admits(values: ReadonlySet<string> | null | undefined, value: string | undefined): boolean {
  return !values || (value !== undefined && values.has(value));
}

/** Whether a figure could belong to a day between two, as `possiblePeriod` has it. */
function possible({measure, start, end, report}: Draft, from: number, to: number): boolean {
  const last = spanOf(end.date, end.accuracy);
  const first = spanOf(start.date, start.accuracy) ?? (measure === 'stock' ? last : null);
  const published = spanOf(report.published, 'day');
  return Math.min(last?.[1] ?? Infinity, published?.[1] ?? Infinity) >= from && (first?.[0] ?? -Infinity) <= to;
}

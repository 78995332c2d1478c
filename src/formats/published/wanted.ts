import {parseDate, spanOf} from '../../model/dates.js';
import type {Criteria} from '../../model/select.js';
import {placeIds} from './assembly.js';
import type {Draft} from './draft.js';

/** Tells of figures, as they are read, whether `select` would keep them. Throws `RangeError` for a date that is not one. */
export function wanted(criteria: Criteria): (draft: Draft) => boolean {
  const {id, series, indicator, group, place, source} = criteria;
  const [from, to, asOf] = (['from', 'to', 'asOf'] as const).map((key) => dayOf(criteria[key], key));
  const places = place === undefined ? null : new Set([place].flat());
  return (draft) =>
    admits(id, draft.id) &&
    admits(series, draft.series?.id) &&
    admits(indicator, draft.indicator) &&
    admits(group, draft.groups.at(-1)!.id) &&
    admits(source, draft.source?.id) &&
    (!places || placeIds(draft.places).some((each) => places.has(each))) &&
    possible(draft, from?.[0] ?? -Infinity, to?.[1] ?? Infinity) &&
    (!asOf || (spanOf(draft.report.published, 'day')?.[1] ?? Infinity) <= asOf[1]);
}

function dayOf(date: string | undefined, name: string) {
  if (date === undefined) return null;
  const span = parseDate(date);
  if (!span) throw new RangeError(`${name}: found "${date}", expected a date such as 2020-01-16, 2020-01 or 2020`);
  return span;
}

function admits(values: string | readonly string[] | undefined, value: string | undefined): boolean {
  return values === undefined || (value !== undefined && [values].flat().includes(value));
}

/** Whether a figure could belong to a day between two, as `possiblePeriod` has it. */
function possible({measure, start, end, report}: Draft, from: number, to: number): boolean {
  const last = spanOf(end.date, end.accuracy);
  const first = spanOf(start.date, start.accuracy) ?? (measure === 'stock' ? last : null);
  const published = spanOf(report.published, 'day');
  return Math.min(last?.[1] ?? Infinity, published?.[1] ?? Infinity) >= from && (first?.[0] ?? -Infinity) <= to;
}

import {parseDate} from '../../../src/model/dates.js';
import type {Indicator} from '../../../src/model/figure.js';
import type {Criteria} from '../../../src/model/select.js';
import type {Asked} from './asking.js';

/** What is to be held of a file for an element that was asked to show this. A date that is not one is not heeded. */
export function criteriaOf(asked: Asked, indicators: readonly Indicator[]): Criteria {
  const known: readonly string[] = indicators;
  const indicator = words(asked.indicator)?.filter((word) => known.includes(word));
  const criteria = {
    id: words(asked.figures),
    indicator: indicator?.length ? indicator : indicators,
    group: words(asked.group),
    series: words(asked.series),
    place: words(asked.place),
    source: words(asked.source),
    from: date(asked.from),
    to: date(asked.to),
    asOf: date(asked.asOf),
  };
  return Object.fromEntries(Object.entries(criteria).filter(([, value]) => value !== undefined));
}

function words(text: string | null | undefined): readonly string[] | undefined {
  const found = text?.split(/[\s,]+/).filter(Boolean) ?? [];
  return found.length ? found : undefined;
}

function date(text: string | null | undefined): string | undefined {
  return text && parseDate(text.trim()) ? text.trim() : undefined;
}

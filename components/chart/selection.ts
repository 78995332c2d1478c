import {parseDate} from '../../src/model/dates.js';
import type {Dataset, Event, Figure, Indicator} from '../../src/model/figure.js';
import {lookup} from '../../src/model/lookup.js';
import {select, selectEvents, type Criteria, type EventCriteria} from '../../src/model/select.js';

/** What an element was asked to show, as its attributes say it: words apart by spaces or commas. */
export interface Wishes {
  readonly series: string | null;
  readonly figures: string | null;
  readonly indicator: string | null;
  readonly group: string | null;
  readonly place: string | null;
  readonly source: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string | null;
}

/** Told of each wish that cannot be met: the attribute, what was found, what was expected. */
export type Warn = (attribute: string, found: string, expected: string) => void;

type Key = 'series' | 'figures' | 'indicator' | 'group' | 'place' | 'source';

/**
 * The figures of a dataset that an element shows. Asked for nothing in particular, it shows `defaultSeries`, in which
 * each estimate stands once; never one of another indicator than `indicators`. A wish that cannot be met is told to
 * `warn` and left out.
 */
export function selectFigures(
  wishes: Wishes,
  dataset: Dataset,
  indicators: readonly Indicator[],
  defaultSeries: string,
  warn: Warn,
): Figure[] {
  const rows = lookup(dataset);
  // Of a hundred thousand figures, a table of all takes a page longer than one look at each.
  const asked = new Set(wordsOf(wishes.figures));
  const named = new Set<string>();
  if (asked.size) for (const {id} of dataset.figures) if (asked.has(id)) named.add(id);
  const known: Readonly<Record<Key, (word: string) => boolean>> = {
    series: (word) => rows.series.has(word),
    figures: (word) => named.has(word),
    indicator: (word) => (indicators as readonly string[]).includes(word),
    group: (word) => rows.groups.has(word),
    place: (word) => rows.places.has(word),
    source: (word) => rows.organizations.has(word),
  };
  const expected: Readonly<Record<Key, string>> = {
    series: 'the id of a series in the dataset',
    figures: 'ids of figures in the dataset',
    indicator: indicators.join(' or '),
    group: 'ids of groups in the dataset',
    place: 'ids of places in the dataset',
    source: 'ids of organizations in the dataset',
  };
  const words = (key: Key): string[] | undefined => {
    const all = wordsOf(wishes[key]);
    for (const word of all) if (!known[key](word)) warn(key, word, expected[key]);
    const found = all.filter(known[key]);
    return found.length ? found : undefined;
  };
  const ids = words('figures');
  const indicator = words('indicator');
  const group = words('group');
  const particular = ids ?? indicator ?? group;
  const series = words('series') ?? (particular || !rows.series.has(defaultSeries) ? undefined : [defaultSeries]);
  const criteria: Criteria = {
    id: ids,
    indicator,
    group,
    series,
    place: words('place'),
    source: words('source'),
    ...datesOf(wishes, warn),
  };
  return select(dataset.figures, criteria, dataset).filter(({id, indicator: counted}) => {
    const fits = indicators.includes(counted);
    if (!fits && ids?.includes(id)) warn('figures', id, `figures of the indicators ${indicators.join(' and ')}`);
    return fits;
  });
}

/** The events of a dataset that an element shows; what cannot be met is left out, as `selectFigures` told of it. */
export function wishedEvents(wishes: Wishes, dataset: Dataset, warn: Warn): Event[] {
  const {places} = lookup(dataset);
  const place = wordsOf(wishes.place).filter((word) => places.has(word));
  const criteria = {place: place.length ? place : undefined, ...datesOf(wishes, warn)};
  return selectEvents(dataset.events, criteria, dataset);
}

function wordsOf(text: string | null): string[] {
  return text?.split(/[\s,]+/).filter(Boolean) ?? [];
}

function datesOf(wishes: Wishes, warn: Warn): Omit<EventCriteria, 'place'> {
  const date = (key: 'from' | 'to' | 'asOf', attribute: string): string | undefined => {
    const value = wishes[key]?.trim();
    if (!value || parseDate(value)) return value || undefined;
    warn(attribute, value, 'a date such as 2020-01-16, 2020-01 or 2020');
    return undefined;
  };
  return {from: date('from', 'from'), to: date('to', 'to'), asOf: date('asOf', 'as-of')};
}

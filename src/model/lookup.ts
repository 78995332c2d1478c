import type {Dataset, Figure, Group, Organization, Place, Relation, Report, Series} from './figure.js';
import {misfit} from './misfit.js';

/** The rows of a dataset by their identifiers, and the relations by the figures at either end. */
export interface Lookup {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly reports: ReadonlyMap<string, Report>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly places: ReadonlyMap<string, Place>;
  /** Where each place stands in its table. */
  readonly placeOrder: ReadonlyMap<string, number>;
  /** The places that lie right in each place. */
  readonly placesIn: ReadonlyMap<string, readonly Place[]>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly series: ReadonlyMap<string, Series>;
  readonly relationsOf: ReadonlyMap<string, readonly Relation[]>;
  /** The figures of each basis. */
  readonly basis: ReadonlyMap<string, readonly Figure[]>;
}

const lookups = new WeakMap<Dataset, Lookup>();

/** The lookup of a dataset, made at first need: a dataset never changes. Throws `TypeError` for what is none. */
export function lookup(dataset: Dataset): Lookup {
  let found = lookups.get(dataset);
  if (!found) {
    const problem = misfit(dataset);
    if (problem) throw new TypeError(`dataset: ${problem}`);
    lookups.set(dataset, (found = build(dataset)));
  }
  return found;
}

/** Has the lookup of a dataset use figures by identifier that were gathered before, a part at a time. */
export function prepareLookup(dataset: Dataset, figures: Lookup['figures']): void {
  lookups.set(dataset, build(dataset, figures));
}

/** Each part at first need, as one of a hundred thousand figures takes a page a while. */
function build(dataset: Dataset, figures?: Lookup['figures']): Lookup {
  return lazily<Lookup>({
    figures: () => figures ?? byId(dataset.figures),
    reports: () => byId(dataset.reports),
    organizations: () => byId(dataset.organizations),
    places: () => byId(dataset.places),
    placeOrder: () => new Map(dataset.places.map(({id}, order) => [id, order])),
    placesIn: () => grouped(dataset.places, ({parent}) => (parent === null ? [] : [parent])),
    groups: () => byId(dataset.groups),
    series: () => byId(dataset.series),
    relationsOf: () => grouped(dataset.relations, ({subject, object}) => [subject, object]),
    basis: () =>
      grouped(
        dataset.figures.filter(({basis}) => basis !== null),
        ({basis}) => [basis!],
      ),
  });
}

function lazily<T extends object>(makers: {readonly [Key in keyof T]: () => T[Key]}): T {
  const made = {} as T;
  for (const key of Object.keys(makers) as (keyof T)[]) {
    const get = () => {
      const value = makers[key]();
      Object.defineProperty(made, key, {value});
      return value;
    };
    Object.defineProperty(made, key, {get, configurable: true});
  }
  return made;
}

function byId<T extends {readonly id: string}>(rows: readonly T[]): Map<string, T> {
  const found = new Map<string, T>();
  for (const row of rows) found.set(row.id, row);
  return found;
}

function grouped<T>(rows: readonly T[], keys: (row: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    for (const key of keys(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}

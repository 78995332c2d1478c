import {group} from 'd3-array';
import type {Dataset, Figure} from '../model/figure.js';
import {lookup} from '../model/lookup.js';

/** For each figure, the one that stands for its estimate: the one that others restate, else the first of its basis. */
export function foldRepeats(figures: readonly Figure[], dataset: Dataset): Map<string, string> {
  const {relationsOf} = lookup(dataset);
  const shown = new Set(figures.map(({id}) => id));
  const restated = (id: string) =>
    relationsOf
      .get(id)
      ?.find(({subject, predicate, object}) => subject === id && predicate === 'restates' && shown.has(object))?.object;
  const first = new Map<string, string>();
  const bases = new Map<string, string>();
  for (const {id, indicator, group, basis} of figures.toSorted(
    (a, b) => Number(Boolean(restated(a.id))) - Number(Boolean(restated(b.id))),
  )) {
    let own = id;
    const seen = new Set<string>();
    for (let next = restated(id); next && !seen.has(next); next = restated(next)) {
      seen.add(next);
      own = first.get(next) ?? own;
    }
    const shared = basis ? `${indicator} ${group} ${basis}` : null;
    const same = own === id ? ((shared && bases.get(shared)) ?? id) : own;
    first.set(id, same);
    if (shared && !bases.has(shared)) bases.set(shared, same);
  }
  return first;
}

/** The figures that another one stands for, by that one; in their order, without itself. */
export function repeatsOf(
  figures: readonly Figure[],
  first: ReadonlyMap<string, string>,
): ReadonlyMap<string | undefined, readonly Figure[]> {
  const repeated = figures.filter(({id}) => first.get(id) !== id);
  return group(repeated, ({id}) => first.get(id));
}

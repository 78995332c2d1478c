import type {Dataset, Figure} from './figure.js';
import {kept, once} from './kept.js';
import {lookup} from './lookup.js';
import {daysOf, hasPeriod} from './period.js';

/** Whether no person can be in both groups: neither contains the other, and no part of one is said to overlap the other. */
export function disjointGroups(a: string, b: string, dataset: Dataset): boolean {
  return disjointIn(dataset)(a)(b);
}

/** Found out once, as groups are few and asked about for each pair of figures. */
const disjointIn = kept((dataset: Dataset) => once((a: string) => once((b: string) => areDisjoint(a, b, dataset))));

function areDisjoint(a: string, b: string, dataset: Dataset): boolean {
  const {groups} = lookup(dataset);
  const chain = (id: string) => ancestors(id, (group) => groups.get(group)?.parent);
  if (chain(a).includes(b) || chain(b).includes(a)) return false;
  // What contains a group, and what the group contains, may hold the same people as the group itself.
  const kin = (id: string) => dataset.groups.filter((row) => chain(row.id).includes(id) || chain(id).includes(row.id));
  const ids = {a: new Set(kin(a).map(({id}) => id)), b: new Set(kin(b).map(({id}) => id))};
  return !dataset.groups.some(
    ({id, overlaps}) =>
      overlaps !== null && ((ids.a.has(id) && ids.b.has(overlaps)) || (ids.b.has(id) && ids.a.has(overlaps))),
  );
}

/** The closest group that contains all of these; `null` where none does. */
export function commonGroup(ids: readonly string[], dataset: Dataset): string | null {
  const {groups} = lookup(dataset);
  const [chain = [], ...others] = [...new Set(ids)].map((id) => ancestors(id, (group) => groups.get(group)?.parent));
  return chain.find((id) => others.every((other) => other.includes(id))) ?? null;
}

/** Whether no point lies in both places. An area without a drawn border may reach anywhere in what it lies in. */
export function disjointPlaces(a: string, b: string, dataset: Dataset): boolean {
  const {places} = lookup(dataset);
  const parent = (id: string) => places.get(id)?.parent;
  if (ancestors(a, parent).includes(b) || ancestors(b, parent).includes(a)) return false;
  return places.get(a)?.adminLevel != null && places.get(b)?.adminLevel != null;
}

/** Whether two figures are told to count different days. */
export function disjointPeriods(a: Figure, b: Figure): boolean {
  if (!hasPeriod(a) || !hasPeriod(b)) return false;
  const [first, second] = [daysOf(a), daysOf(b)];
  return first[1] < second[0] || second[1] < first[0];
}

function ancestors(id: string, parent: (id: string) => string | null | undefined): string[] {
  const chain = [id];
  for (let next = parent(id); next && !chain.includes(next); next = parent(next)) chain.push(next);
  return chain;
}

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
  // What contains a group, and what the group contains, may hold the same people as the group itself.
  const akin = (one: string, other: string) =>
    ancestors(one, groups).includes(other) || ancestors(other, groups).includes(one);
  return !(
    akin(a, b) ||
    dataset.groups.some(
      ({id, overlaps}) =>
        overlaps !== null && ((akin(a, id) && akin(b, overlaps)) || (akin(b, id) && akin(a, overlaps))),
    )
  );
}

/** The closest group that contains all of these; `null` where none does. */
export function commonGroup(ids: readonly string[], dataset: Dataset): string | null {
  const {groups} = lookup(dataset);
  const [chain = [], ...others] = [...new Set(ids)].map((id) => ancestors(id, groups));
  return chain.find((id) => others.every((other) => other.includes(id))) ?? null;
}

/**
 * Whether no point lies in both places: they are, or lie in, two of one level in the closest place that holds both, or
 * where none is told to. An area without a drawn border, and what lies in it, may be anywhere in what that lies in.
 */
export function disjointPlaces(a: string, b: string, dataset: Dataset): boolean {
  const {places} = lookup(dataset);
  const [one, other] = [ancestors(a, places), ancestors(b, places)];
  // The level at which one leaves what holds both; `null` where an area without a border is on the way there.
  const forked = (chain: readonly string[], from: readonly string[]) => {
    let level: number | null = null;
    for (const id of chain) {
      if (from.includes(id)) break;
      level = places.get(id)?.adminLevel ?? null;
      if (level === null) break;
    }
    return level;
  };
  const level = forked(one, other);
  return level !== null && level === forked(other, one);
}

/** Whether two figures are told to count different days. */
export function disjointPeriods(a: Figure, b: Figure): boolean {
  if (!hasPeriod(a) || !hasPeriod(b)) return false;
  const [first, second] = [daysOf(a), daysOf(b)];
  return first[1] < second[0] || second[1] < first[0];
}

function ancestors(id: string, rows: ReadonlyMap<string, {readonly parent: string | null}>): string[] {
  const chain = [id];
  const parent = (of: string) => rows.get(of)?.parent;
  for (let next = parent(id); next && !chain.includes(next); next = parent(next)) chain.push(next);
  return chain;
}

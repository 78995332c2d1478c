import type {Dataset, Figure, Relation} from './figure.js';
import type {Lookup} from './lookup.js';
import {inParts, type Steps} from './steps.js';

/**
 * Makes in steps what of a lookup passes over all figures and all relations: at first need, a page would have to wait
 * for it. Scripts that are bundled by themselves have lookups of their own of one dataset.
 */
export function* longParts({figures, relations}: Dataset, lookups: readonly Lookup[]): Steps<void> {
  yield* once('figures', lookups, () => byId(figures));
  yield* once('relationsOf', lookups, () => byEnds(relations));
}

/** A part that one of the lookups has is that of all. */
function* once<Part extends keyof Lookup>(
  part: Part,
  lookups: readonly Lookup[],
  make: () => Steps<Lookup[Part]>,
): Steps<void> {
  const made = lookups.map((each) => Object.getOwnPropertyDescriptor(each, part)?.value as Lookup[Part] | undefined);
  const value = made.find(Boolean) ?? (yield* make());
  for (const each of lookups) Object.defineProperty(each, part, {value});
}

function* byId(figures: readonly Figure[]): Steps<Map<string, Figure>> {
  const found = new Map<string, Figure>();
  yield* inParts(figures.length, (from, to) => {
    for (let at = from; at < to; at++) found.set(figures[at]!.id, figures[at]!);
  });
  return found;
}

function* byEnds(relations: readonly Relation[]): Steps<Map<string, Relation[]>> {
  const found = new Map<string, Relation[]>();
  yield* inParts(relations.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const relation = relations[at]!;
      for (const id of [relation.subject, relation.object]) {
        const others = found.get(id);
        if (others) others.push(relation);
        else found.set(id, [relation]);
      }
    }
  });
  return found;
}

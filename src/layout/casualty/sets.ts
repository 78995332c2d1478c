import type {Dataset, Predicate} from '../../model/figure.js';
import {lookup} from '../../model/lookup.js';
import {levelOf} from '../marks.js';
import {membersOf, type Claim} from './claims.js';

/** Claims that stand together, and why. */
export interface ClaimSet {
  readonly kind: 'disagree' | 'contain' | 'alone';
  readonly claims: readonly Claim[];
}

/**
 * Claims in sets of those that disagree, or of which one contains another; those that do neither are alone. Killed
 * before injured; those that disagree from the largest down, those that contain another from the smallest up.
 */
export function setsOf(claims: readonly Claim[], dataset: Dataset): ClaimSet[] {
  const sets: ClaimSet[] = [];
  const owners = new Map(claims.flatMap((claim) => membersOf(claim).map(({id}) => [id, claim])));
  const left = new Set(claims);
  for (const claim of claims) {
    if (!left.delete(claim)) continue;
    const found = [claim];
    const why = new Set<Predicate>();
    for (const one of found) {
      for (const {other, predicate} of linksOf(one, owners, dataset)) {
        if (other !== one) why.add(predicate);
        if (left.delete(other)) found.push(other);
      }
    }
    const kind = why.has('disagrees_with') ? 'disagree' : why.has('contains') ? 'contain' : 'alone';
    const members = new Set(found);
    const given = found.length > 1 ? claims.filter((one) => members.has(one)) : found;
    const ordered = {
      disagree: () => given.toSorted((a, b) => size(b) - size(a)),
      contain: () => given.toSorted((a, b) => size(a) - size(b)),
      alone: () => given,
    };
    sets.push({kind, claims: ordered[kind]()});
  }
  const injured = ({claims: [first]}: ClaimSet) => Number(first!.figure.indicator === 'injured');
  return sets.toSorted((a, b) => injured(a) - injured(b));
}

/** A word counts as less than any number. */
function size({figure}: Claim): number {
  return levelOf(figure) ?? -1;
}

/** How a claim, or what lies in it, is related to others, or to what lies in them. */
function linksOf(
  claim: Claim,
  owners: ReadonlyMap<string, Claim>,
  dataset: Dataset,
): {readonly other: Claim; readonly predicate: Predicate}[] {
  const {relationsOf} = lookup(dataset);
  return membersOf(claim).flatMap(({id}) =>
    (relationsOf.get(id) ?? []).flatMap(({subject, predicate, object}) => {
      const other = owners.get(subject === id ? object : subject);
      return other && (predicate === 'disagrees_with' || predicate === 'contains') ? [{other, predicate}] : [];
    }),
  );
}

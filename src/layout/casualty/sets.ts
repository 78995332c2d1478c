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
 * before injured; those that disagree by size, so that like stands by like, all others in the given order.
 */
export function setsOf(claims: readonly Claim[], dataset: Dataset): ClaimSet[] {
  const sets: ClaimSet[] = [];
  const left = new Set(claims);
  for (const claim of claims) {
    if (!left.delete(claim)) continue;
    const found = [claim];
    const why = new Set<Predicate>();
    for (const one of found) {
      for (const other of left) {
        const predicate = linkOf(one, other, dataset);
        if (!predicate) continue;
        why.add(predicate);
        left.delete(other);
        found.push(other);
      }
    }
    const kind = why.has('disagrees_with') ? 'disagree' : why.has('contains') ? 'contain' : 'alone';
    const size = ({figure}: Claim) => levelOf(figure) ?? -1;
    const ordered =
      kind === 'disagree' ? found.toSorted((a, b) => size(b) - size(a)) : claims.filter((one) => found.includes(one));
    sets.push({kind, claims: ordered});
  }
  const injured = ({claims: [first]}: ClaimSet) => Number(first!.figure.indicator === 'injured');
  return sets.toSorted((a, b) => injured(a) - injured(b));
}

/** How two claims, or what lies in them, are related; `undefined` where nothing binds them. */
function linkOf(a: Claim, b: Claim, dataset: Dataset): Predicate | undefined {
  const {relationsOf} = lookup(dataset);
  const others = new Set(membersOf(b).map(({id}) => id));
  const relations = membersOf(a).flatMap(({id}) =>
    (relationsOf.get(id) ?? []).filter(({subject, object}) => others.has(subject === id ? object : subject)),
  );
  const links: readonly Predicate[] = ['disagrees_with', 'contains'];
  return links.find((link) => relations.some(({predicate}) => predicate === link));
}

import {group} from 'd3-array';
import type {Dataset, Figure} from '../../model/figure.js';
import {lookup} from '../../model/lookup.js';
import {foldRepeats, repeatsOf} from '../fold.js';
import {levelOf} from '../marks.js';

/** One estimate: a figure, those that repeat it, and the claims that are parts of it. */
export interface Claim {
  readonly figure: Figure;
  readonly repeats: readonly Figure[];
  readonly parts: readonly Claim[];
  /** Figures that are part of it but stand elsewhere, as it is a word that they cannot lie in. */
  readonly includes: readonly Figure[];
}

/**
 * The claims that figures make: figures that share a basis or restate one another become one; a part lies in its
 * whole, where that is among them and has a number. Only those that lie in no other are returned, in the given order.
 */
export function claimsOf(figures: readonly Figure[], dataset: Dataset): Claim[] {
  const first = foldRepeats(figures, dataset);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const repeats = repeatsOf(figures, first);
  const wholes = nest(figures, first, dataset);
  const parts = group(figures, ({id}) => wholes.get(id));
  const partsOf = ({id}: Figure): Figure[] =>
    (lookup(dataset).relationsOf.get(id) ?? [])
      .filter(({predicate, object}) => predicate === 'part_of' && object === id)
      .flatMap(({subject}) => byId.get(subject) ?? []);
  const claim = (figure: Figure): Claim => ({
    figure,
    repeats: repeats.get(figure.id) ?? [],
    parts: (parts.get(figure.id) ?? []).map(claim),
    includes: levelOf(figure) === null ? partsOf(figure).filter(({id}) => first.get(id) === id) : [],
  });
  return figures.filter(({id}) => first.get(id) === id && !wholes.has(id)).map(claim);
}

/** A claim and all that lies in it. */
export function membersOf(claim: Claim): Figure[] {
  return [claim.figure, ...claim.repeats, ...claim.parts.flatMap(membersOf)];
}

/** For each figure that stands for a part, the smallest whole that it lies in. */
function nest(
  figures: readonly Figure[],
  first: ReadonlyMap<string, string>,
  dataset: Dataset,
): ReadonlyMap<string, string> {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const wholes = new Map<string, string>();
  const inside = (id: string | undefined, whole: string): boolean =>
    id !== undefined && (id === whole || inside(wholes.get(id), whole));
  for (const {id, indicator} of figures) {
    if (first.get(id) !== id) continue;
    const candidates = (lookup(dataset).relationsOf.get(id) ?? [])
      .filter(({subject, predicate}) => subject === id && predicate === 'part_of')
      .flatMap(({object}) => byId.get(first.get(object) ?? '') ?? [])
      .filter((whole) => whole.indicator === indicator && levelOf(whole) !== null && !inside(whole.id, id));
    const [smallest] = candidates.toSorted((a, b) => levelOf(a)! - levelOf(b)!);
    if (smallest) wholes.set(id, smallest.id);
  }
  return wholes;
}

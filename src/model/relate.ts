import type {Dataset, Figure, Predicate} from './figure.js';
import {lookup} from './lookup.js';

/** How one figure stands to another, told from the one: the predicates of the dataset and their inverses. */
export type Role = Predicate | 'has_part' | 'restated_by' | 'contained_in';

export interface Related {
  readonly role: Role;
  readonly figure: Figure;
  /** What the relation rests on, where it is told of the figure asked for. */
  readonly note: string | null;
}

const inverse: Readonly<Record<Predicate, Role>> = {
  part_of: 'has_part',
  restates: 'restated_by',
  contains: 'contained_in',
  overlaps: 'overlaps',
  disagrees_with: 'disagrees_with',
};

/** Every figure that the dataset relates to this one, by its relations in either direction and by a shared basis. */
export function relate(figure: Figure, dataset: Dataset): Related[] {
  const rows = lookup(dataset);
  const related = (rows.relationsOf.get(figure.id) ?? []).flatMap(({subject, predicate, object, note}): Related[] => {
    const told = subject === figure.id;
    const other = rows.figures.get(told ? object : subject);
    return other ? [{role: told ? predicate : inverse[predicate], figure: other, note: told ? note : null}] : [];
  });
  const told = new Set([figure.id, ...related.map((other) => other.figure.id)]);
  for (const other of (figure.basis && rows.basis.get(figure.basis)) || []) {
    if (!told.has(other.id)) related.push({role: 'restates', figure: other, note: null});
  }
  return related;
}

/** The ids of a figure and of all that it comes to by these roles, over any number of steps. */
export function reach(from: Figure, roles: ReadonlySet<Role>, dataset: Dataset): string[] {
  const seen = new Set<string>();
  const queue = [from];
  for (let figure = queue.pop(); figure; figure = queue.pop()) {
    if (seen.has(figure.id)) continue;
    seen.add(figure.id);
    for (const {role, figure: other} of relate(figure, dataset)) if (roles.has(role)) queue.push(other);
  }
  return [...seen];
}

/** Whether a figure is another one, or comes to it by these roles, over any number of steps. */
export function reaches(from: Figure, to: Figure, roles: ReadonlySet<Role>, dataset: Dataset): boolean {
  return reach(from, roles, dataset).includes(to.id);
}

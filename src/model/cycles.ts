import type {Steps} from './steps.js';

/** One step from a thing to another, both by their identifiers. */
interface Step {
  readonly subject: string;
  readonly object: string;
}

/** How far the search has come on one of the things on its way. */
interface Stop {
  readonly id: string;
  readonly onward: readonly string[];
  next: number;
}

/** How many things are looked at before others may have their turn. */
const PART = 1000;

/**
 * Which things lead to each other: two of them have the same number if and only if steps lead from each to the other.
 * One walk over all steps (Tarjan's strongly connected components, without recursion), so that a long chain takes no
 * longer than many short ones.
 */
export function* cyclesOf(steps: readonly Step[]): Steps<ReadonlyMap<string, number>> {
  const onward = new Map<string, string[]>();
  for (const [index, {subject, object}] of steps.entries()) {
    const known = onward.get(subject);
    if (known) known.push(object);
    else onward.set(subject, [object]);
    if (index % PART === 0) yield;
  }
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const cycles = new Map<string, number>();
  const open: string[] = [];
  let looked = 0;
  const enter = (id: string): Stop => {
    order.set(id, order.size);
    low.set(id, order.get(id)!);
    open.push(id);
    looked++;
    return {id, onward: onward.get(id) ?? [], next: 0};
  };
  const lower = (id: string, value: number) => low.set(id, Math.min(low.get(id)!, value));

  for (const start of onward.keys()) {
    const way = order.has(start) ? [] : [enter(start)];
    for (let stop = way.at(-1); stop; stop = way.at(-1)) {
      if (looked >= PART) {
        looked = 0;
        yield;
      }
      const {id} = stop;
      const to = stop.onward[stop.next++];
      if (to !== undefined) {
        if (!order.has(to)) way.push(enter(to));
        else if (!cycles.has(to)) lower(id, order.get(to)!);
        continue;
      }
      way.pop();
      if (way.length) lower(way.at(-1)!.id, low.get(id)!);
      if (low.get(id) === order.get(id)) for (let last; last !== id;) cycles.set((last = open.pop()!), order.get(id)!);
    }
  }
  return cycles;
}

import {inParts, type Steps} from '../../model/steps.js';

/** A list in the order of a key of each, which is a whole number from 0. */
export interface Sorted {
  /** Indices of the list, those of one key as they came. */
  readonly order: Uint32Array;
  /** Where in `order` each key begins, whether any has it or not. */
  readonly starts: Uint32Array;
}

/** Sorts by keys, all of which are less than `end`. They are counted, which takes less than to compare them. */
export function* sortedBy(keys: Int32Array, end: number): Steps<Sorted> {
  const starts = new Uint32Array(end);
  yield* inParts(keys.length, (from, to) => {
    for (let index = from; index < to; index++) starts[keys[index]!]!++;
  });
  let place = 0;
  for (let key = 0; key < end; key++) {
    place += starts[key]!;
    starts[key] = place - starts[key]!;
  }
  yield;
  const free = starts.slice();
  const order = new Uint32Array(keys.length);
  yield* inParts(keys.length, (from, to) => {
    for (let index = from; index < to; index++) order[free[keys[index]!]!++] = index;
  });
  return {order, starts};
}

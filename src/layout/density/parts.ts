import type {Steps} from '../../model/steps.js';

/** How many are looked at before others may have their turn: each takes a millisecond or two at the most. */
const PART = 1000;

/** Looks at a list a part at a time. The loop over a part is in a function, which engines make fast, as generators are not. */
export function* inParts(count: number, look: (from: number, to: number) => void): Steps<void> {
  for (let from = 0; from < count; from += PART) {
    look(from, Math.min(from + PART, count));
    yield;
  }
}

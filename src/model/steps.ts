/** Work that can be left between its steps, none of which takes long, so that a page may answer meanwhile. */
export type Steps<T> = Generator<void, T, void>;

/** How many rows of a table are one step. */
const ROWS = 200;

/** Whether a step ends with a row, counted from 1. */
export function endsStep(row: number): boolean {
  return row % ROWS === 0;
}

/** How many numbers are one step, as they take less than rows. */
const PART = 1000;

/** Looks at a list a step at a time. The loop over each is in a function, which engines make fast, as generators are not. */
export function* inParts(count: number, look: (from: number, to: number) => void): Steps<void> {
  for (let from = 0; from < count; from += PART) {
    look(from, Math.min(from + PART, count));
    yield;
  }
}

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/** Work that can be left between its steps, none of which takes long, so that a page may answer meanwhile. */
export type Steps<T> = Generator<void, T, void>;

/** How many rows of a table are one step. */
const ROWS = 200;

/** Whether a step ends with a row, counted from 1. */
export function endsStep(row: number): boolean {
  return row % ROWS === 0;
}

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

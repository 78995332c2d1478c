import type {Contender} from '../contenders.js';
import type {Lab} from '../lab.js';
import {rounded, type Summary} from '../statistics.js';
import type {Fault, Result} from '../result.js';
import type {Rounds} from '../rounds.js';

/** What a measure works with. */
export interface Bench {
  readonly lab: Lab;
  readonly rounds: Rounds;
  readonly contenders: readonly Contender[];
}

export interface Measured {
  readonly results: readonly Result[];
  readonly faults: readonly Fault[];
}

export type Measure = (bench: Bench) => Promise<Measured>;

/** The page with nothing on it, whose cost is that of being measured. */
export const BLANK = 'blank page';

/** What each took above the blank page of the same rounds. */
export function aboveBlank({results, faults}: Measured): Measured {
  const blank = new Map(results.filter(({contender}) => contender === BLANK).map((row) => [row.measure, row.median]));
  const above = (number: number, measure: string) => rounded(Math.max(0, number - (blank.get(measure) ?? 0)));
  return {
    faults,
    results: results
      .filter(({contender}) => contender !== BLANK)
      .map((row) => {
        const [median, low, high] = [row.median, row.low, row.high].map((number) => above(number, row.measure));
        return {...row, median: median!, low: low!, high: high!};
      }),
  };
}

/** One number that needs no rounds, as it is the same each time. */
export function once(measure: string, contender: string, unit: string, number: number): Result {
  const median = rounded(number);
  const summary: Summary = {median, low: median, high: median, count: 1};
  return {measure, contender, unit, ...summary};
}

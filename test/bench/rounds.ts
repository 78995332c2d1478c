/** Takes samples of each contender in turn, so that what disturbs the machine disturbs all of them alike. */
import {summarize} from './statistics.js';
import type {Fault, Result} from './result.js';

/** Numbers of one visit, by measure. */
export type Sample = Readonly<Record<string, number>>;

export interface Rounds {
  readonly count: number;
  /** Whether a round is thrown away first, in which the machine gets warm. */
  readonly warm: boolean;
}

/**
 * Visits every contender once a round, each round beginning with another. One that fails is told why and left out of
 * the rounds that follow; the others go on.
 */
export async function interleaved(
  {count, warm}: Rounds,
  contenders: readonly string[],
  units: Readonly<Record<string, string>>,
  sample: (contender: string) => Promise<Sample>,
): Promise<{results: Result[]; faults: Fault[]}> {
  const samples = new Map<string, number[]>();
  const faults: Fault[] = [];
  const failed = new Set<string>();
  for (let round = warm ? -1 : 0; round < count; round++) {
    const from = Math.max(round, 0) % Math.max(contenders.length, 1);
    for (const contender of [...contenders.slice(from), ...contenders.slice(0, from)]) {
      if (failed.has(contender)) continue;
      try {
        const taken = await sample(contender);
        if (round < 0) continue;
        for (const [measure, number] of Object.entries(taken)) {
          const key = JSON.stringify([measure, contender]);
          samples.set(key, [...(samples.get(key) ?? []), number]);
        }
      } catch (error) {
        failed.add(contender);
        const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0]!.slice(0, 200);
        for (const measure of Object.keys(units)) faults.push({measure, contender, reason});
      }
    }
  }
  const results = [...samples].map(([key, numbers]): Result => {
    const [measure, contender] = JSON.parse(key) as [string, string];
    return {measure, contender, unit: units[measure]!, ...summarize(numbers)};
  });
  return {results, faults};
}

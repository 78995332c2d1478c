import type {Summary} from './statistics.js';

/** What one contender took for one measure. */
export interface Result extends Summary {
  /** `first-chart-4x`, `bytes-gzip` … */
  readonly measure: string;
  readonly contender: string;
  readonly unit: string;
}

/** What could not be measured, and why. */
export interface Fault {
  readonly measure: string;
  readonly contender: string;
  readonly reason: string;
}

export interface Report {
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly node: string;
    readonly browser: string;
  };
  readonly rounds: number;
  /** Of the package and its peers, by name. */
  readonly versions: Readonly<Record<string, string>>;
  readonly results: readonly Result[];
  readonly faults: readonly Fault[];
}

export type Find = (measure: string, contender: string) => Result | undefined;

export function finder(results: readonly Result[]): Find {
  const known = new Map(results.map((result) => [`${result.measure} ${result.contender}`, result]));
  return (measure, contender) => known.get(`${measure} ${contender}`);
}

/** What has moved since a run that was kept, on whatever machine: by the ratio of ours to the others of the same run. */
import type {Report, Result} from '../result.js';
import {peerNames} from './table.js';

/** Less than this much either way is noise. */
const NOISE = 0.1;

export interface Move {
  readonly measure: string;
  readonly contender: string;
  readonly before: number;
  readonly after: number;
  /** `after` as a part of `before`, once both were divided by what the peers took in their run. */
  readonly ratio: number;
}

/** The geometric mean of what those peers took that both runs have; 1 where there are none, or bytes are told. */
function yardstick(results: readonly Result[], measure: string, names: readonly string[]): number {
  const logs = results
    .filter((row) => row.measure === measure && row.median > 0 && names.includes(row.contender))
    .map(({median}) => Math.log(median));
  return logs.length && !measure.startsWith('bytes')
    ? Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length)
    : 1;
}

/** All that is not of peers and moved by more than noise, what moved most first. */
export function compare(before: Report, after: Report): Move[] {
  const moves = after.results.flatMap((now): Move[] => {
    const {measure, contender} = now;
    const then = before.results.find((row) => row.measure === measure && row.contender === contender);
    if (!then || peerNames.includes(contender) || !then.median || !now.median) return [];
    const both = [before, after].map(
      ({results}) => new Set(results.filter((row) => row.measure === measure).map((row) => row.contender)),
    );
    const peers = peerNames.filter((name) => both.every((names) => names.has(name)));
    const [one, other] = [before, after].map(({results}) => yardstick(results, measure, peers));
    return [
      {measure, contender, before: then.median, after: now.median, ratio: now.median / other! / (then.median / one!)},
    ];
  });
  return moves
    .filter(({ratio}) => Math.abs(Math.log(ratio)) > Math.log(1 + NOISE))
    .toSorted((a, b) => Math.abs(Math.log(b.ratio)) - Math.abs(Math.log(a.ratio)));
}

export function formatMoves(moves: readonly Move[]): string {
  if (!moves.length) return 'Nothing moved by more than a tenth.';
  return moves
    .map(
      ({measure, contender, before, after, ratio}) =>
        `${measure}, ${contender}: ${before} → ${after}, ${ratio.toFixed(2)} × by the peers of each run`,
    )
    .join('\n');
}

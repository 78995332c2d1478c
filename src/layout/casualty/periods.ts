import {ascending, max, min} from 'd3-array';
import {DAY} from '../../model/dates.js';
import type {Figure} from '../../model/figure.js';
import {periodOf} from '../../model/period.js';
import {membersOf, type Claim} from './claims.js';

/** Counts over more days than this stand apart from those of single days. */
const LONG = 31 * DAY;

/** Claims whose periods touch, and the days from the first to the last of them. */
export interface Era {
  readonly kind: 'long' | 'short' | 'unstated';
  readonly claims: readonly Claim[];
  readonly first: number;
  readonly last: number;
}

/** Claims by period, in the order of time; those without one are the last. */
export function erasOf(claims: readonly Claim[]): Era[] {
  const dated = claims.map((claim) => ({claim, days: daysOf(claim.figure)}));
  const latest = max(told(claims));
  const eras = (['long', 'short'] as const).flatMap((kind) =>
    chained(dated.flatMap(({claim, days}) => (days && kindOf(days) === kind ? [{claim, days}] : []))).map((chain) =>
      era(
        kind,
        chain.map(({claim}) => claim),
        latest,
      ),
    ),
  );
  const unstated = dated.flatMap(({claim, days}) => (days ? [] : [claim]));
  return [
    ...eras.toSorted((a, b) => ascending(a.first, b.first) || ascending(b.last, a.last)),
    ...(unstated.length ? [{kind: 'unstated' as const, claims: unstated, first: 0, last: 0}] : []),
  ];
}

type Days = readonly [first: number, last: number];

/** The days that the period of a figure may touch, as its report tells them; `null` where it tells none. */
function daysOf(figure: Figure): Days | null {
  const {start, end} = periodOf(figure);
  const [first, last] = [start ?? (figure.measureType === 'stock' ? end : null), end];
  if (!first && !last) return null;
  return [first?.[0] ?? -Infinity, last?.[1] ?? Infinity];
}

function kindOf([first, last]: Days): 'long' | 'short' {
  return last - first > LONG ? 'long' : 'short';
}

/** Runs of claims in which each touches the days of those before it; their order within a run is kept. */
function chained<T extends {readonly days: Days}>(claims: readonly T[]): T[][] {
  const order = new Map(claims.map((claim, index) => [claim, index]));
  const runs: {members: T[]; last: number}[] = [];
  for (const claim of claims.toSorted((a, b) => ascending(a.days[0], b.days[0]))) {
    const run = runs.at(-1);
    if (run && claim.days[0] <= run.last) {
      run.members.push(claim);
      run.last = Math.max(run.last, claim.days[1]);
    } else runs.push({members: [claim], last: claim.days[1]});
  }
  return runs.map(({members}) => members.toSorted((a, b) => ascending(order.get(a), order.get(b))));
}

function era(kind: 'long' | 'short', claims: readonly Claim[], latest: number | undefined): Era {
  const days = told(claims);
  const last = max(days)!;
  const open = claims.some(({figure}) => !periodOf(figure).end);
  return {
    kind,
    claims,
    first: min(days)!,
    // A count without an end goes on at least as far as the other figures that are shown.
    last: open ? Math.max(last, latest!) : last,
  };
}

/** The first and last day that each date of some claims may mean. */
function told(claims: readonly Claim[]): number[] {
  return claims.flatMap(membersOf).flatMap((figure) => {
    const {start, end} = periodOf(figure);
    return [...(start ?? []), ...(end ?? [])];
  });
}

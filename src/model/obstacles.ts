import {disjointGroups, disjointPeriods, disjointPlaces} from './disjoint.js';
import type {Dataset, Figure} from './figure.js';
import {lookup} from './lookup.js';
import {hasPeriod} from './period.js';
import {reaches, relate, type Role} from './relate.js';

/** Why two figures do not add up. */
export type Obstacle =
  | 'different_indicators'
  | 'stock_with_flow'
  | 'projection_with_report'
  | 'different_scenarios'
  | 'same_basis'
  | 'part_and_whole'
  | 'disagreement'
  | 'coded_overlap'
  | 'unknown_period'
  | 'overlapping_periods'
  | 'stocks_of_different_days'
  | 'overlapping_groups'
  | 'overlapping_places'
  | 'displaced_again';

export const wholes: ReadonlySet<Role> = new Set(['part_of', 'contained_in']);
export const repeats: ReadonlySet<Role> = new Set(['restates', 'restated_by']);

/** Indicators of moves: the same people can make one in each period. */
export const moves: ReadonlySet<string> = new Set(['displaced', 'at_risk_of_displacement', 'returned']);

/**
 * Every reason why two figures may not be added up, as people counted once or, with `asMovements`, as moves. None
 * where they may: separate groups of one report and period, places without a common point, or separate periods.
 */
export function obstaclesBetween(a: Figure, b: Figure, dataset: Dataset, asMovements = false): Obstacle[] {
  const found: Obstacle[] = [];
  const add = (obstacle: Obstacle, holds: boolean) => holds && found.push(obstacle);
  add('different_indicators', a.indicator !== b.indicator);
  add('stock_with_flow', a.measureType !== b.measureType);
  add('projection_with_report', a.status !== b.status);
  add('different_scenarios', a.status === 'projected' && b.status === 'projected' && a.scenario !== b.scenario);

  // Most figures of large datasets are told of by no relation, and every pair of them is asked about.
  if (isRelated(a, dataset) && isRelated(b, dataset)) {
    const roles = new Set(relate(a, dataset).flatMap(({role, figure}) => (figure.id === b.id ? [role] : [])));
    add('same_basis', (a.basis !== null && a.basis === b.basis) || reaches(a, b, repeats, dataset));
    add('part_and_whole', reaches(a, b, wholes, dataset) || reaches(b, a, wholes, dataset));
    add('disagreement', roles.has('disagrees_with'));
    add('coded_overlap', roles.has('overlaps'));
  }
  return [...found, ...countedTwice(a, b, dataset, asMovements)];
}

/** Whether the dataset tells anything of how a figure stands to others. */
export function isRelated({id, basis}: Figure, dataset: Dataset): boolean {
  return basis !== null || lookup(dataset).relationsOf.has(id);
}

/** How the same people, or the same moves, may be in both figures. */
function countedTwice(a: Figure, b: Figure, dataset: Dataset, asMovements: boolean): Obstacle[] {
  const separate = apart(a, b, dataset, asMovements);
  const known = hasPeriod(a) && hasPeriod(b);
  if (known && disjointPeriods(a, b)) {
    if (separate) return [];
    if (a.measureType === 'stock' && b.measureType === 'stock') return ['stocks_of_different_days'];
    return !asMovements && bothMove(a, b) ? ['displaced_again'] : [];
  }
  if (separate && known && samePeriod(a, b)) return [];
  const found: Obstacle[] = [known ? 'overlapping_periods' : 'unknown_period'];
  if (separate) return found;
  if (a.group !== b.group) found.push('overlapping_groups');
  if (a.place !== b.place && !disjointPlaces(a.place, b.place, dataset)) found.push('overlapping_places');
  return found;
}

/** Whether no person can be in both figures, by who and where they are; one who moved twice may be in two places. */
export function apart(a: Figure, b: Figure, dataset: Dataset, asMovements = false): boolean {
  const again = !asMovements && bothMove(a, b);
  return disjointGroups(a.group, b.group, dataset) || (disjointPlaces(a.place, b.place, dataset) && !again);
}

function bothMove(a: Figure, b: Figure): boolean {
  return moves.has(a.indicator) && moves.has(b.indicator);
}

/** Whether one report counts both over the same days, so that its groups or places complete each other. */
function samePeriod(a: Figure, b: Figure): boolean {
  return (
    a.report === b.report &&
    a.referencePeriodStart === b.referencePeriodStart &&
    a.referencePeriodStartAccuracy === b.referencePeriodStartAccuracy &&
    a.referencePeriodEnd === b.referencePeriodEnd &&
    a.referencePeriodEndAccuracy === b.referencePeriodEndAccuracy
  );
}

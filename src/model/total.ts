import type {Dataset, Figure} from './figure.js';
import {obstaclesBetween, type Obstacle} from './obstacles.js';
import {pairsToAsk} from './pairs.js';
import {refusalKinds} from './refusal.js';

/** A sum of figures that may be added up. A bound that one of them lacks is `null`: a floor stays a floor. */
export interface Total {
  readonly refused: false;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** What the number counts: people once each, or moves, of which one person can make several. */
  readonly as: 'people' | 'movements';
  /** Identifiers of what was added up. */
  readonly figures: readonly string[];
}

/** One reason for a refusal, and the figures it is about. */
export interface Reason {
  readonly kind: Obstacle | 'no_figures' | 'no_number' | 'only_range' | 'not_movements';
  readonly figures: readonly string[];
}

/** The answer where figures may not be added up. It holds no number, so that none can be read by mistake. */
export interface Refusal {
  readonly refused: true;
  /** Every reason. Listed when they are first asked for, as thousands of figures can have millions. */
  readonly reasons: readonly Reason[];
}

export interface TotalOptions {
  /** `movements` adds up displacements of separate periods, in which the same people can appear again. */
  readonly as?: 'people' | 'movements' | undefined;
}

/** Indicators whose flows count moves. */
const movable: ReadonlySet<string> = new Set(['displaced', 'returned']);

/**
 * Adds figures up as people, or tells only the kinds of the reasons why they may not be: the most telling, and no more
 * than `most`. For what is said of thousands of figures, of which `total` lists every pair.
 */
export function totalOrKinds(
  figures: readonly Figure[],
  dataset: Dataset,
  most: number,
): Total | {readonly refused: true; readonly kinds: readonly Reason['kind'][]} {
  const kinds: Reason['kind'][] = [];
  for (const kind of refusalKinds(figures, dataset)) {
    kinds.push(kind);
    if (kinds.length === most) break;
  }
  return kinds.length ? {refused: true, kinds} : added(figures, 'people');
}

/** Adds figures up, or refuses with every reason why they may not be. Never throws and never rounds. */
export function total(
  figures: readonly Figure[],
  dataset: Dataset,
  {as = 'people'}: TotalOptions = {},
): Total | Refusal {
  // The caller's list may be another one when the reasons are asked for.
  const reasons = reasonsOf([...figures], dataset, as);
  const {done, value: first} = reasons.next();
  return done ? added(figures, as) : refusal(first, reasons);
}

function refusal(first: Reason, others: Iterable<Reason>): Refusal {
  let all: readonly Reason[] | null = null;
  return {
    refused: true,
    get reasons() {
      return (all ??= [first, ...others]);
    },
  };
}

function* reasonsOf(figures: readonly Figure[], dataset: Dataset, as: Total['as']): Generator<Reason, void> {
  if (figures.length === 0) yield {kind: 'no_figures', figures: []};
  const asMovements = as === 'movements';
  for (const figure of figures) {
    if (figure.value === null) {
      yield {kind: figure.valueLow === null ? 'no_number' : 'only_range', figures: [figure.id]};
    }
    if (asMovements && !(movable.has(figure.indicator) && figure.measureType === 'flow')) {
      yield {kind: 'not_movements', figures: [figure.id]};
    }
  }
  for (const [a, b] of pairsToAsk(figures, dataset, asMovements)) {
    const obstacles: readonly Obstacle[] =
      a.id === b.id ? ['same_basis'] : obstaclesBetween(a, b, dataset, asMovements);
    for (const kind of obstacles) yield {kind, figures: [a.id, b.id]};
  }
}

function added(figures: readonly Figure[], as: Total['as']): Total {
  return {
    refused: false,
    value: sum(figures, 'value')!,
    low: sum(figures, 'valueLow'),
    high: sum(figures, 'valueHigh'),
    as,
    figures: figures.map(({id}) => id),
  };
}

function sum(figures: readonly Figure[], key: 'value' | 'valueLow' | 'valueHigh'): number | null {
  return figures.reduce<number | null>(
    (result, figure) => (result === null || figure[key] === null ? null : result + figure[key]),
    0,
  );
}

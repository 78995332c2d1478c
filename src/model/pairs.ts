import {ascending, group} from 'd3-array';
import type {Dataset, Figure} from './figure.js';
import {isRelated, moves} from './obstacles.js';
import {daysOf, hasPeriod} from './period.js';

/**
 * The pairs of figures that may not add up, each once, the earlier figure first. Left out are pairs of figures that are
 * alike in all that matters but their days, and are told to count different ones: of a long list of events these are
 * nearly all, half a million for a thousand.
 */
export function* pairsToAsk(figures: readonly Figure[], dataset: Dataset, asMovements: boolean): Pairs {
  const kinds = kindsOf(figures, dataset, asMovements);
  yield* unlike(figures, kinds);
  for (const [kind, alike] of group(figures.keys(), (index) => kinds[index]!)) {
    if (kind !== null) yield* meeting(figures, alike);
  }
}

type Pairs = Generator<readonly [Figure, Figure]>;

/**
 * What a figure must share with another one so that nothing but their days is to be asked; `null` where more is: of
 * stocks and moves, of those without a period, and of those with a basis or a relation.
 */
function kindsOf(figures: readonly Figure[], dataset: Dataset, asMovements: boolean): (string | null)[] {
  return figures.map((figure) => {
    const {indicator, measureType, status, scenario} = figure;
    const counted = asMovements || !moves.has(indicator);
    const plain = counted && measureType === 'flow' && hasPeriod(figure) && !isRelated(figure, dataset);
    return plain ? JSON.stringify([indicator, status, scenario]) : null;
  });
}

/** Those of two kinds, or of which more is to be asked than a kind tells. */
function* unlike(figures: readonly Figure[], kinds: readonly (string | null)[]): Pairs {
  if (kinds.every((kind) => kind !== null && kind === kinds[0])) return;
  for (const [index, figure] of figures.entries()) {
    for (let other = index + 1; other < figures.length; other++) {
      if (kinds[index] === null || kinds[index] !== kinds[other]) yield [figure, figures[other]!];
    }
  }
}

/** Those of one kind that may count some of the same days. */
function* meeting(figures: readonly Figure[], alike: readonly number[]): Pairs {
  const dated = alike.map((index) => ({index, days: daysOf(figures[index]!)}));
  let open: typeof dated = [];
  for (const one of dated.toSorted((a, b) => ascending(a.days[0], b.days[0]))) {
    open = open.filter(({days: [, last]}) => last >= one.days[0]);
    for (const {index} of open) yield [figures[Math.min(index, one.index)]!, figures[Math.max(index, one.index)]!];
    open.push(one);
  }
}

import {ascending, group} from 'd3-array';
import type {Dataset, Figure} from './figure.js';
import {isRelated, moves} from './obstacles.js';
import {daysOf, hasPeriod} from './period.js';

/**
 * The pairs of figures that may not add up, each once and in their order. Left out are pairs of figures that are alike
 * in all that matters but their days, and are told to count different ones: of a long list of events these are nearly
 * all, half a million for a thousand.
 */
export function* pairsToAsk(
  figures: readonly Figure[],
  dataset: Dataset,
  asMovements: boolean,
): Generator<readonly [Figure, Figure]> {
  const kinds = kindsOf(figures, dataset, asMovements);
  const meeting = meetingsOf(figures, kinds);
  const isOfOneKind = kinds.every((kind) => kind !== null && kind === kinds[0]);
  for (const [index, figure] of figures.entries()) {
    if (isOfOneKind) {
      for (const other of meeting[index]!) yield [figure, figures[other]!];
      continue;
    }
    const met = new Set(meeting[index]);
    for (let other = index + 1; other < figures.length; other++) {
      if (kinds[index] === null || kinds[index] !== kinds[other] || met.has(other)) yield [figure, figures[other]!];
    }
  }
}

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

/** For each figure the later ones of its kind that may count some of its days, in their order. */
function meetingsOf(figures: readonly Figure[], kinds: readonly (string | null)[]): readonly (readonly number[])[] {
  const meeting = figures.map((): number[] => []);
  for (const [kind, alike] of group(figures.keys(), (index) => kinds[index]!)) {
    if (kind === null) continue;
    const dated = alike.map((index) => ({index, days: daysOf(figures[index]!)}));
    let open: typeof dated = [];
    for (const {index, days} of dated.toSorted((a, b) => ascending(a.days[0], b.days[0]))) {
      open = open.filter(({days: [, last]}) => last >= days[0]);
      for (const other of open) meeting[Math.min(index, other.index)]!.push(Math.max(index, other.index));
      open.push({index, days});
    }
  }
  for (const others of meeting) others.sort(ascending);
  return meeting;
}

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import type {Dataset, Figure} from '../../src/model/figure.js';
import {obstaclesBetween} from '../../src/model/obstacles.js';
import {pairsToAsk} from '../../src/model/pairs.js';
import {dataset, figure} from '../embedded.js';
import {madeUpCasualties} from '../layout/figures.js';
import {close} from './close.js';

type Pair = readonly [Figure, Figure];

function everyPair(figures: readonly Figure[]): Pair[] {
  return figures.flatMap((a, index) => figures.slice(index + 1).map((b): Pair => [a, b]));
}

/** What there is between the figures of pairs, in any order; of each pair the earlier figure first. */
function found(pairs: Iterable<Pair>, data: Dataset, asMovements: boolean): string[] {
  const lines = [...pairs].flatMap(([a, b]) => {
    const obstacles = a.id === b.id ? ['the same'] : obstaclesBetween(a, b, data, asMovements);
    return obstacles.map((obstacle) => `${a.id} ${b.id} ${obstacle}`);
  });
  return lines.toSorted();
}

/** Figures of one day each, one after the other, of one kind. */
function ofOneDay(count: number, like = figure('killed-40-2020')): Figure[] {
  return Array.from({length: count}, (_, index) => {
    const day = new Date(Date.UTC(2015, 0, 1 + index)).toISOString().slice(0, 10);
    const dates = {referencePeriodStart: day, referencePeriodEnd: day};
    const accuracy = {referencePeriodStartAccuracy: 'day', referencePeriodEndAccuracy: 'day'} as const;
    return {...like, id: `day-${index}`, basis: null, ...dates, ...accuracy};
  });
}

describe('pairsToAsk', () => {
  const cases: readonly (readonly [what: string, cases: fc.Arbitrary<readonly [readonly Figure[], Dataset]>])[] = [
    ['the figures that ship', fc.shuffledSubarray([...dataset.figures]).map((some) => [some, dataset] as const)],
    ['figures that are close to each other', close.map((figures) => [figures, {...dataset, figures}] as const)],
    ['figures related at random', madeUpCasualties(5).map((data) => [data.figures, data] as const)],
    ['figures that come twice', close.map((figures) => [[...figures, ...figures.slice(0, 2)], dataset] as const)],
    [
      'figures of one kind',
      fc.tuple(close, fc.constantFrom('killed' as const, 'displaced' as const)).map(([figures, indicator]) => {
        const alike = figures.map(
          (one) => ({...one, indicator, measureType: 'flow', status: 'reported', basis: null}) as const,
        );
        return [alike, {...dataset, figures: alike}] as const;
      }),
    ],
  ];
  for (const [what, arbitrary] of cases) {
    it(`leaves out no pair that has anything between it, of ${what}`, () => {
      fc.assert(
        fc.property(arbitrary, fc.boolean(), ([figures, data], asMovements) => {
          const asked = found(pairsToAsk(figures, data, asMovements), data, asMovements);
          assert.deepEqual(asked, found(everyPair(figures), data, asMovements));
        }),
      );
    });
  }

  it('gives each pair once', () => {
    fc.assert(
      fc.property(close, fc.boolean(), (figures, asMovements) => {
        const pairs = [...pairsToAsk(figures, dataset, asMovements)].map(([a, b]) => `${a.id} ${b.id}`);
        assert.equal(new Set(pairs).size, pairs.length);
      }),
    );
  });

  it('gives none of figures of one kind that are of different days', () => {
    const figures = ofOneDay(3000);
    assert.deepEqual([...pairsToAsk(figures, {...dataset, figures}, false)], []);
  });

  it('gives every pair of moves, in which people can be counted again, unless moves are added up', () => {
    const figures = ofOneDay(20, figure('displaced-400000-un-2019'));
    assert.equal([...pairsToAsk(figures, {...dataset, figures}, false)].length, 190);
    assert.deepEqual([...pairsToAsk(figures, {...dataset, figures}, true)], []);
  });

  it('asks a figure of all days with each of one day', () => {
    const figures = ofOneDay(50);
    const all = {...figures[0]!, id: 'all', referencePeriodEnd: figures.at(-1)!.referencePeriodEnd};
    const pairs = [...pairsToAsk([...figures, all], {...dataset, figures}, false)];
    assert.deepEqual(
      pairs,
      figures.map((one) => [one, all]),
    );
  });
});

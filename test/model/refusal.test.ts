import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import type {Dataset, Figure} from '../../src/model/figure.js';
import {refusalKinds} from '../../src/model/refusal.js';
import {total} from '../../src/model/total.js';
import {dataset} from '../embedded.js';
import {madeUpCasualties} from '../layout/figures.js';
import {close} from './close.js';

const some = fc.shuffledSubarray([...dataset.figures], {minLength: 0, maxLength: 8});

/** What `total` finds in the pairs. */
function kindsOf(figures: readonly Figure[], data: Dataset): string[] {
  const sum = total(figures, data);
  return sum.refused ? [...new Set(sum.reasons.map(({kind}) => kind))].toSorted() : [];
}

describe('refusalKinds', () => {
  const cases: readonly (readonly [what: string, cases: fc.Arbitrary<readonly [readonly Figure[], Dataset]>])[] = [
    ['the figures that ship', some.map((figures) => [figures, dataset] as const)],
    ['figures that are close to each other', close.map((figures) => [figures, {...dataset, figures}] as const)],
    ['figures related at random', madeUpCasualties(5).map((data) => [data.figures, data] as const)],
    ['figures that come twice', some.map((figures) => [[...figures, ...figures.slice(0, 1)], dataset] as const)],
  ];
  for (const [what, arbitrary] of cases) {
    it(`are those of the reasons of a total, each once, of ${what}`, () => {
      fc.assert(
        fc.property(arbitrary, ([figures, data]) => {
          assert.deepEqual([...refusalKinds(figures, data)].toSorted(), kindsOf(figures, data));
        }),
        {numRuns: 1000},
      );
    });
  }

  it('come first by how telling they are, not by the order of the figures', () => {
    assert.deepEqual([...refusalKinds(dataset.figures, dataset)].slice(0, 3), [
      'projection_with_report',
      'displaced_again',
      'part_and_whole',
    ]);
  });
});

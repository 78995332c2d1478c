import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import type {Figure, Quantifier} from '../../src/model/figure.js';
import {total, type Refusal, type Total} from '../../src/model/total.js';
import {dataset, figure} from '../embedded.js';

const some = fc.shuffledSubarray([...dataset.figures], {minLength: 1, maxLength: 6});
const options = fc.constantFrom({as: 'people'} as const, {as: 'movements'} as const, {});

/** Figures of separate groups in one report, place and period, with any numbers and words at them. */
const groups = ['civilians', 'government_forces', 'anti_government_fighters'] as const;
const bounded = fc
  .tuple(fc.nat(1_000_000), fc.constantFrom<Quantifier>('exact', 'about', 'at_least', 'nearly', 'more_than'))
  .map(([value, quantifier]) => ({
    value,
    quantifier,
    valueLow: quantifier === 'about' || quantifier === 'nearly' ? null : value,
    valueHigh: quantifier === 'exact' || quantifier === 'nearly' ? value : null,
  }));
const separate = fc
  .tuple(fc.shuffledSubarray([...groups], {minLength: 1}), fc.tuple(bounded, bounded, bounded))
  .map(([chosen, numbers]) =>
    chosen.map((group, index): Figure => ({...figure('killed-40-2020'), id: group, group, ...numbers[index]})),
  );

/** What a total says, whatever the order of its figures. */
function unordered(sum: Total | Refusal): unknown {
  if (!sum.refused) return {...sum, figures: new Set(sum.figures)};
  return new Set(sum.reasons.map(({kind, figures}) => [kind, ...figures.toSorted()].join(' ')));
}

function add(numbers: readonly (number | null)[]): number | null {
  return numbers.includes(null) ? null : numbers.reduce((sum, number) => sum! + number!, 0);
}

function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

describe('total, of any figures', () => {
  it('does not depend on their order', () => {
    const twice = some.chain((figures) =>
      fc.tuple(fc.constant(figures), fc.shuffledSubarray(figures, {minLength: figures.length})),
    );
    fc.assert(
      fc.property(twice, options, ([one, other], as) => {
        assert.deepEqual(unordered(total(one, dataset, as)), unordered(total(other, dataset, as)));
      }),
    );
  });

  it('does not depend on their being the objects of the dataset', () => {
    fc.assert(
      fc.property(some, options, (figures, as) => {
        assert.deepEqual(total(structuredClone(figures), structuredClone(dataset), as), total(figures, dataset, as));
        assert.deepEqual(total(structuredClone(figures), dataset, as), total(figures, dataset, as));
      }),
    );
  });

  it('stays refused when a figure is added', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...dataset.figures), options, (figures, more, as) => {
        if (total(figures, dataset, as).refused) assert.ok(total([...figures, more], dataset, as).refused);
      }),
    );
  });

  it('holds no number under any name where it is refused', () => {
    fc.assert(
      fc.property(some, options, (figures, as) => {
        const sum = total(figures, dataset, as);
        if (!sum.refused) return;
        assert.deepEqual(Object.keys(sum).toSorted(), ['reasons', 'refused']);
        const keys = keysOf(sum);
        for (const name of ['value', 'low', 'high']) assert.ok(!keys.includes(name));
        assert.doesNotMatch(JSON.stringify(sum), /:\s*\d/);
      }),
    );
  });

  it('of separate groups is the sum of their numbers, with the bounds that all of them have', () => {
    fc.assert(
      fc.property(separate, (figures) => {
        const sum = total(figures, dataset);
        assert.ok(!sum.refused);
        assert.equal(sum.value, add(figures.map(({value}) => value)));
        assert.equal(sum.low, add(figures.map(({valueLow}) => valueLow)));
        assert.equal(sum.high, add(figures.map(({valueHigh}) => valueHigh)));
        assert.ok((sum.low ?? 0) <= sum.value && sum.value <= (sum.high ?? Infinity));
      }),
    );
  });
});

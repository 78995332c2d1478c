import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {sortedBy} from '../../../src/layout/density/sorting.js';
import {finish} from '../../../src/model/steps.js';

const END = 30;
const keys = fc.array(fc.nat({max: END - 1}));

describe('sortedBy', () => {
  it('puts those of a key in the order in which they came', () => {
    fc.assert(
      fc.property(keys, (list) => {
        const {order} = finish(sortedBy(Int32Array.from(list), END));
        const sorted = list.map((_, index) => index).sort((a, b) => list[a]! - list[b]! || a - b);
        assert.deepEqual([...order], sorted);
      }),
    );
  });

  it('tells where each key begins, whether any has it or not', () => {
    fc.assert(
      fc.property(keys, (list) => {
        const {starts} = finish(sortedBy(Int32Array.from(list), END));
        const less = Array.from({length: END}, (_, key) => list.filter((one) => one < key).length);
        assert.deepEqual([...starts], less);
      }),
    );
  });
});

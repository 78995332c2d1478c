import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {boundKindOf} from '../../src/model/bound.js';
import type {Figure} from '../../src/model/figure.js';
import {figure} from '../embedded.js';

const base = figure('displaced-235000-2020');

const kindOf = (change: Partial<Figure>) =>
  boundKindOf({...base, value: 100, valueLow: null, valueHigh: null, ...change});

describe('boundKindOf', () => {
  it('leaves a number open to the side that its words name', () => {
    assert.equal(kindOf({quantifier: 'more_than', valueLow: 100}), 'floor');
    assert.equal(kindOf({quantifier: 'nearly', valueHigh: 100}), 'ceiling');
    assert.equal(kindOf({quantifier: 'about'}), 'about');
  });

  it('says nothing of a bare number and of a word without one', () => {
    assert.equal(kindOf({quantifier: 'exact'}), null);
    assert.equal(kindOf({quantifier: 'word', value: null, valueLow: 2}), null);
  });

  it('takes two printed ends before the words, and equal ends for one number', () => {
    assert.equal(kindOf({quantifier: 'about', valueLow: 90, valueHigh: 110}), 'range');
    assert.equal(kindOf({quantifier: 'word', value: null, valueLow: 2, valueHigh: 3}), 'range');
    assert.equal(kindOf({quantifier: 'exact', valueLow: 100, valueHigh: 100}), null);
  });
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Dataset} from '../../src/model/figure.js';
import {longParts} from '../../src/model/long-parts.js';
import {lookup} from '../../src/model/lookup.js';
import {finish} from '../../src/model/steps.js';
import {dataset} from '../embedded.js';

const copy = (): Dataset => ({...dataset});

describe('the long parts of a lookup', () => {
  it('are as they are when they are made at first need', () => {
    const [inSteps, atOnce] = [copy(), copy()].map(lookup);
    finish(longParts(dataset, [inSteps!]));
    assert.deepEqual(inSteps!.figures, atOnce!.figures);
    assert.deepEqual(inSteps!.relationsOf, atOnce!.relationsOf);
    assert.equal(inSteps!.figures.get(dataset.figures[0]!.id), dataset.figures[0]);
  });

  it('are the same ones for every lookup, and those that one of them has', () => {
    const [one, other] = [copy(), copy()].map(lookup);
    const {figures} = other!;
    finish(longParts(dataset, [one!, other!]));
    assert.equal(one!.figures, figures);
    assert.equal(other!.figures, figures);
    assert.equal(one!.relationsOf, other!.relationsOf);
  });

  it('are made of few rows at a time', () => {
    const [first] = dataset.figures;
    const figures = Array.from({length: 10_000}, (_, index) => ({...first!, id: `figure-${index}`}));
    const large = {...dataset, figures};
    let steps = 0;
    for (const _ of longParts(large, [lookup(large)])) steps++;
    assert.ok(steps >= 10, `${steps} steps`);
    assert.equal(lookup(large).figures.size, 10_000);
  });
});

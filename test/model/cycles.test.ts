import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {cyclesOf} from '../../src/model/cycles.js';
import {finish} from '../../src/model/steps.js';

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
const steps = fc.array(fc.record({subject: name, object: name}), {maxLength: 14});

describe('cyclesOf', () => {
  it('tells of any two things whether each leads to the other', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const cycles = finish(cyclesOf(all));
        const leads = (from: string, to: string, seen = new Set<string>()): boolean =>
          all.some(
            ({subject, object}) =>
              subject === from && !seen.has(object) && (object === to || leads(object, to, seen.add(object))),
          );
        for (const {subject, object} of all) {
          assert.equal(cycles.get(subject) === cycles.get(object), subject === object || leads(object, subject));
        }
      }),
      {numRuns: 1000},
    );
  });
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {ringsOf} from '../../src/model/rings.js';

const name = fc.constantFrom(...'abcdefg');
const steps = fc.array(fc.record({subject: name, object: name}), {maxLength: 14});

describe('ringsOf', () => {
  it('tells of any two things whether each leads to the other', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const rings = ringsOf(all);
        const leads = (from: string, to: string, seen = new Set<string>()): boolean =>
          all.some(
            ({subject, object}) =>
              subject === from && !seen.has(object) && (object === to || leads(object, to, seen.add(object))),
          );
        for (const {subject, object} of all) {
          assert.equal(rings.get(subject) === rings.get(object), subject === object || leads(object, subject));
        }
      }),
      {numRuns: 1000},
    );
  });
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {together} from '../../../src/layout/explorer/together.js';

type Point = readonly [x: number, y: number];

const side = fc.double({min: -60, max: 60, noNaN: true});
const points = fc.array(fc.oneof(fc.tuple(side, side), fc.tuple(fc.integer({min: -3, max: 3}), fc.constant(0))), {
  maxLength: 60,
});

/** The same, asking every place for each point. */
function asked(all: readonly Point[], near: number): Point[][] {
  const places: Point[][] = [];
  for (const point of all) {
    const place = places.find(([first]) => Math.hypot(first![0] - point[0], first![1] - point[1]) < near);
    if (place) place.push(point);
    else places.push([point]);
  }
  return places;
}

describe('together', () => {
  it('puts each thing with the first that it is near to', () => {
    fc.assert(
      fc.property(points, fc.constantFrom(1, 17), (all, near) => {
        assert.deepEqual(
          together<Point>(all, (point) => point, near),
          asked(all, near),
        );
      }),
      {numRuns: 500},
    );
  });
});

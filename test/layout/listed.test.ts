import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {inside, overlap, type Box} from '../../src/layout/box.js';
import {nearest} from '../../src/layout/listed.js';

const STEP = 6;
const box = fc.record({x: fc.nat(300), y: fc.nat(200), width: fc.nat(120), height: fc.nat(60)});
const boxes = fc.array(box, {maxLength: 12});

/** Every place of the grid, in its order, as a plain search finds the best. */
function best(at: {x: number; y: number}, width: number, height: number, frame: Box, taken: Box[], lines: Box[]) {
  let found: Box | null = null;
  let least = Infinity;
  for (let y = frame.y; y <= frame.y + frame.height - height; y += STEP) {
    for (let x = frame.x; x <= frame.x + frame.width - width; x += STEP) {
      const place = {x, y, width, height};
      if (taken.some((other) => overlap(place, other, 2)) || !inside(place, frame)) continue;
      const crossed = lines.some((line) => overlap(place, line)) ? 40 : 0;
      const cost = Math.hypot(x - (at.x - width / 2), y - (at.y - height / 2)) + crossed;
      if (cost < least) [found, least] = [place, cost];
    }
  }
  return found;
}

describe('nearest', () => {
  it('is the best of all places, though it looks at few', () => {
    const frame = {x: 2, y: 0, width: 320, height: 240};
    const point = fc.record({x: fc.integer({min: -50, max: 400}), y: fc.integer({min: -50, max: 300})});
    fc.assert(
      fc.property(point, fc.nat(90), fc.nat(30), boxes, boxes, (at, width, height, taken, lines) => {
        assert.deepEqual(
          nearest(at, {width, height}, frame, taken, lines),
          best(at, width, height, frame, taken, lines),
        );
      }),
    );
  });

  it('is none where everything is taken', () => {
    const frame = {x: 0, y: 0, width: 100, height: 50};
    assert.equal(nearest({x: 10, y: 10}, {width: 9, height: 9}, frame, [frame], []), null);
  });
});

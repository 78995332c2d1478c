import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {inside, overlap, type Box} from '../../src/layout/box.js';
import {displacementLayout} from '../../src/layout/displacement.js';
import {listLabels, nearest, type Covered} from '../../src/layout/listed.js';
import {points} from '../../src/layout/marks.js';
import type {Font} from '../../src/layout/text.js';
import {dataset, english as language, figure} from '../embedded.js';

const STEP = 6;
const box = fc.record({x: fc.nat(300), y: fc.nat(200), width: fc.nat(120), height: fc.nat(60)});
const boxes = fc.array(box, {maxLength: 12});
const covers = fc
  .array(fc.record({box, cost: fc.constantFrom(40, 200)}), {maxLength: 12})
  .map((covered) => covered.toSorted((a, b) => b.cost - a.cost));

/** Every place of the grid, in its order, as a plain search finds the best. */
function best(at: {x: number; y: number}, width: number, height: number, frame: Box, taken: Box[], covered: Covered[]) {
  let found: Box | null = null;
  let least = Infinity;
  for (let y = frame.y; y <= frame.y + frame.height - height; y += STEP) {
    for (let x = frame.x; x <= frame.x + frame.width - width; x += STEP) {
      const place = {x, y, width, height};
      if (taken.some((other) => overlap(place, other, 2)) || !inside(place, frame)) continue;
      const over = covered.filter((each) => overlap(place, each.box)).map(({cost}) => cost);
      const cost = Math.hypot(x - (at.x - width / 2), y - (at.y - height / 2)) + Math.max(0, ...over);
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
      fc.property(point, fc.nat(90), fc.nat(30), boxes, covers, (at, width, height, taken, covered) => {
        assert.deepEqual(
          nearest(at, {width, height}, frame, taken, covered),
          best(at, width, height, frame, taken, covered),
        );
      }),
    );
  });

  it('is none where everything is taken', () => {
    const frame = {x: 0, y: 0, width: 100, height: 50};
    assert.equal(nearest({x: 10, y: 10}, {width: 9, height: 9}, frame, [frame], []), null);
  });
});

describe('listLabels', () => {
  it('leaves room for an outline around words, which crosses none of their descenders', () => {
    const font: Font = {size: 13, scale: 1, direction: 'ltr'};
    const entry = {figure: 'one', words: {number: 'eighty people', detail: 'by a group of agencies'}, tag: null};
    const [label] = listLabels([entry], 0, {x: 0, y: 0, width: 320, height: 0}, font).labels;
    const outline = label!.box.y + label!.box.height;
    const descenders = label!.lines.at(-1)!.y + 0.25 * font.size;
    // The rim of the words is 1.5 pixels wide, and half of the outline 0.75.
    assert.ok(outline - descenders >= 2.25, `${outline} to ${descenders}`);
  });
});

describe('tagMarks', () => {
  it('puts the numbers that lead to a list clear of what shows a number and a day, where these are many', () => {
    // In pairs of one day, one so close under the other that no number fits between them.
    const undated = figure('displaced-186000-activists-2019');
    const pairs = Array.from({length: 22}, (_, index) => {
      const value = 10_000 + 46_000 * Math.floor(index / 2) + 8000 * (index % 2);
      return {
        ...undated,
        id: `pair-${index}`,
        value,
        valueLow: null,
        valueHigh: null,
        quantifier: 'exact' as const,
        basis: null,
      };
    });
    const figures = [figure('displaced-400000-un-2019'), ...pairs];
    for (const width of [320, 480, 640, 900]) {
      const drawn = displacementLayout(figures, {dataset: {...dataset, figures}, language, width}).marks;
      for (const {figure: id, tag} of drawn) {
        const over = drawn.filter((other) => points(other).some((box) => overlap(box, tag!.lines[0]!.box)));
        assert.deepEqual(
          over.map((other) => other.figure),
          [],
          `the number of ${id} at ${width}`,
        );
      }
    }
  });
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {bandsOf} from '../../../src/layout/density/bands.js';
import {columnEdges} from '../../../src/layout/density/columns.js';
import {shadesOf} from '../../../src/layout/density/shades.js';

const numbers = (...list: readonly number[]) => Float64Array.from(list);
const day = (iso: string) => Date.parse(iso);

describe('bandsOf', () => {
  it('has bands of one width where numbers are spread', () => {
    const {bands, growing} = bandsOf(numbers(10, 120, 260, 390, 480));
    assert.equal(growing, false);
    assert.deepEqual(bands[0], {low: 1, high: 49});
    assert.deepEqual(bands.at(-1), {low: 450, high: 499});
  });

  it('has bands that grow where most numbers are far below the largest', () => {
    const {bands, growing} = bandsOf(numbers(1, 1, 2, 3, 4, 7, 900));
    assert.equal(growing, true);
    assert.deepEqual(
      bands.map(({low}) => low),
      [1, 2, 5, 10, 20, 50, 100, 200, 500],
    );
    assert.equal(bands.at(-1)!.high, 999);
  });

  it('has no more bands than can be touched, whatever the numbers', () => {
    const {bands} = bandsOf(numbers(0, ...Array<number>(20).fill(3), 10_000_000_000));
    assert.ok(bands.length <= 15);
    assert.deepEqual(bands[0], {low: 0, high: 0});
    assert.ok(bands.at(-1)!.high >= 10_000_000_000);
  });

  it('leaves out what is no number', () => {
    assert.deepEqual(bandsOf(numbers(NaN)).bands, []);
    assert.deepEqual(bandsOf(numbers(NaN, 0)).bands, [{low: 0, high: 0}]);
    assert.deepEqual(bandsOf(numbers(NaN, 1)).bands, [{low: 1, high: 1}]);
  });
});

describe('columnEdges', () => {
  for (const [last, most, first, count] of [
    ['2015-01-31', 31, '2015-01-01', 31],
    ['2015-01-31', 30, '2014-12-29', 5],
    ['2015-12-31', 20, '2015-01-01', 12],
    ['2015-12-31', 11, '2015-01-01', 4],
    ['2015-12-31', 3, '2015-01-01', 2],
    ['2024-12-31', 10, '2015-01-01', 10],
    ['2024-12-31', 4, '2015-01-01', 2],
    ['9999-12-31', 20, '2000-01-01', 16],
  ] as const) {
    it(`has ${count} columns from ${first} where there may be ${most} up to ${last}`, () => {
      const edges = columnEdges(day('2015-01-01'), day(last), most);
      assert.equal(edges[0], day(first));
      assert.equal(edges.length - 1, count);
      assert.ok(edges.at(-1)! > day(last));
    });
  }
});

describe('shadesOf', () => {
  it('has few steps of round numbers, up to the most', () => {
    assert.deepEqual(
      shadesOf(1204).map(({low, high}) => [low, high]),
      [
        [1, 4],
        [5, 9],
        [10, 49],
        [50, 199],
        [200, 1204],
      ],
    );
  });

  it('has a step for each number of few', () => {
    assert.deepEqual(
      shadesOf(3).map(({low, high}) => [low, high]),
      [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
    );
    assert.equal(shadesOf(1).length, 1);
  });

  it('grows darker with the number', () => {
    const opacities = shadesOf(500).map(({opacity}) => opacity);
    assert.deepEqual(
      opacities,
      [...opacities].sort((a, b) => a - b),
    );
  });
});

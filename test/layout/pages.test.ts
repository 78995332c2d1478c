import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {pageOf} from '../../src/layout/pages.js';

const cases = [
  [0, 50, 0, {page: 0, pages: 1, start: 0, end: 0}],
  [50, 50, 0, {page: 0, pages: 1, start: 0, end: 50}],
  [51, 50, 1, {page: 1, pages: 2, start: 50, end: 51}],
  [5000, 50, 1, {page: 1, pages: 100, start: 50, end: 100}],
  [5000, 50, 100, {page: 99, pages: 100, start: 4950, end: 5000}],
  [120, 50, -1, {page: 0, pages: 3, start: 0, end: 50}],
] as const;

describe('pageOf', () => {
  for (const [rows, size, wanted, page] of cases) {
    it(`gives rows ${page.start} to ${page.end} of ${rows} for page ${wanted}`, () => {
      assert.deepEqual(pageOf(rows, size, wanted), page);
    });
  }

  it('puts every row on one page', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.integer({min: 1, max: 60}), (rows, size) => {
        const {pages} = pageOf(rows, size, 0);
        const all = Array.from({length: pages}, (_, page) => pageOf(rows, size, page));
        assert.equal(all.at(-1)!.end, rows);
        all.slice(1).forEach(({start}, index) => assert.equal(start, all[index]!.end));
      }),
    );
  });
});

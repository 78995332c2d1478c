import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {daySpokenFor} from '../../src/model/period.js';
import {readingOf} from '../../src/model/reading.js';
import {dataset} from '../embedded.js';

describe('readingOf', () => {
  it('has each figure whose period is told on the day that it speaks for, as charts of time have', () => {
    for (const figure of dataset.figures) {
      const day = daySpokenFor(figure, dataset);
      const {told, first, last, begun, over} = readingOf(figure, dataset);
      assert.equal(told, day !== null, figure.id);
      if (day === null) continue;
      assert.equal(Number(last), day, figure.id);
      assert.ok(Number(first) <= day, figure.id);
      for (const date of [begun, over]) assert.ok(date === null || Number(date) <= day, figure.id);
    }
  });
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {timeAxis} from '../../src/layout/time-axis.js';
import {english as language} from '../embedded.js';

describe('timeAxis', () => {
  it('names no day twice, however much room there is', () => {
    const domain = [Date.UTC(2020, 0, 15), Date.UTC(2020, 0, 18)] as const;
    for (const width of [100, 300, 700, 1500]) {
      const {ticks} = timeAxis(domain, [0, width], 20, [0, width], {size: 13, scale: 1}, language);
      const names = ticks.map(({label}) => label.text);
      assert.ok(names.length > 0);
      assert.deepEqual([...new Set(names)], names);
    }
  });
});

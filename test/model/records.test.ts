import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {records} from '../../src/model/records.js';

describe('records', () => {
  it('makes an object of each row, with null for cells that are missing', () => {
    const rows = records<{id: string; value: number | null}>(['id', 'value'], [['a', 1], ['b']]);
    assert.deepEqual(rows, [
      {id: 'a', value: 1},
      {id: 'b', value: null},
    ]);
  });
});

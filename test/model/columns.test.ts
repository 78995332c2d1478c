import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {shapes} from '../../src/generated/shapes.js';
import {columns, defaultColumns, isColumn, toggleColumn} from '../../src/model/columns.js';

describe('the columns', () => {
  it('are every field of a figure, once, and three that put fields into words', () => {
    const fields = Object.keys(shapes.figures.types);
    assert.deepEqual([...columns].sort(), [...fields, 'number', 'counted', 'period'].sort());
    assert.deepEqual(defaultColumns, ['number', 'counted', 'place', 'period', 'source', 'report']);
  });

  it('are known by their names alone', () => {
    assert.ok(isColumn('value_low'));
    assert.ok(!isColumn('valueLow'));
    assert.ok(!isColumn('constructor'));
  });
});

describe('toggleColumn', () => {
  const cases = [
    [['number', 'report'], 'place', ['number', 'place', 'report']],
    [['number', 'report'], 'note', ['number', 'report', 'note']],
    [['note', 'id'], 'number', ['number', 'note', 'id']],
    [['id', 'number'], 'place', ['place', 'id', 'number']],
    [['number', 'place', 'report'], 'place', ['number', 'report']],
    [['number'], 'number', ['number']],
  ] as const;
  for (const [shown, column, then] of cases) {
    it(`makes ${then.join(', ')} of ${shown.join(', ')} by ${column}`, () => {
      assert.deepEqual(toggleColumn(shown, column), then);
    });
  }

  it('brings a column that was taken away back to its place', () => {
    for (const column of defaultColumns) {
      assert.deepEqual(toggleColumn(toggleColumn(defaultColumns, column), column), defaultColumns);
    }
  });
});

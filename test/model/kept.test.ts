import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {kept, lately, Latest, once} from '../../src/model/kept.js';

describe('kept', () => {
  it('makes one thing of a row, also where that is nothing', () => {
    let made = 0;
    const double = kept(({value}: {readonly value: number | null}) => {
      made++;
      return value && 2 * value;
    });
    const [row, empty] = [{value: 2}, {value: null}];
    assert.deepEqual([double(row), double(row), double(empty), double(empty)], [4, 4, null, null]);
    assert.equal(made, 2);
    assert.equal(double({value: 2}), 4, 'another row of the same value is another one');
    assert.equal(made, 3);
  });
});

describe('once', () => {
  it('makes one thing of a number or a text', () => {
    const asked: number[] = [];
    const next = once((value: number) => asked.push(value));
    assert.deepEqual([next(7), next(8), next(7)], [1, 2, 1]);
    assert.deepEqual(asked, [7, 8]);
  });
});

describe('lately', () => {
  it('makes one thing of a text, and forgets before there are too many', () => {
    const asked: string[] = [];
    const next = lately((text) => asked.push(text), 2);
    assert.deepEqual(['a', 'b', 'a'].map(next), [1, 2, 1]);
    assert.deepEqual(['c', 'c'].map(next), [3, 3]);
    assert.deepEqual(['a', 'c'].map(next), [4, 3], 'a was forgotten as there were two, c came after');
  });
});

describe('Latest', () => {
  it('keeps what was made last while it is asked of the same', () => {
    let made = 0;
    const latest = new Latest<number>();
    const of = (...parts: readonly unknown[]) => latest.of(parts, () => ++made);
    const row = {};
    assert.deepEqual([of(row, 1), of(row, 1), of(row, 2), of(row, 1), of(row)], [1, 1, 2, 3, 4]);
    assert.equal(of({}), 5, 'another row of the same value is another one');
  });

  it('makes something even of nothing', () => {
    assert.equal(
      new Latest<string>().of([], () => 'made'),
      'made',
    );
  });
});

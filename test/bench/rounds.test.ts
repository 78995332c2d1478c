import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {interleaved} from './rounds.js';

const units = {time: 'ms'};

describe('rounds', () => {
  it('take the contenders in turn, each round beginning with another, after one that is thrown away', async () => {
    const visits: string[] = [];
    const {results} = await interleaved({count: 2, warm: true}, ['a', 'b'], units, async (name) => {
      visits.push(name);
      return {time: visits.length};
    });
    assert.equal(visits.join(''), 'ababba');
    assert.deepEqual(
      results.map(({contender, median, count}) => [contender, median, count]),
      [
        ['a', 4.5, 2],
        ['b', 4.5, 2],
      ],
    );
  });

  it('leave out a contender that fails, say why, and go on', async () => {
    const {results, faults} = await interleaved({count: 3, warm: false}, ['bad', 'good'], units, async (name) => {
      if (name === 'bad') throw new Error('no such chart\nat line 1');
      return {time: 5};
    });
    assert.deepEqual(faults, [{measure: 'time', contender: 'bad', reason: 'no such chart'}]);
    assert.deepEqual(results, [{measure: 'time', contender: 'good', unit: 'ms', median: 5, low: 5, high: 5, count: 3}]);
  });
});

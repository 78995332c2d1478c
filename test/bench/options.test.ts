import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseOptions, ROUNDS} from './options.js';

describe('npm run bench', () => {
  it('measures everything unless told otherwise', () => {
    assert.deepEqual(parseOptions([]), {only: [], peers: [], rounds: ROUNDS, compare: false, before: null});
  });

  it('takes some measures, some peers in any case, a number of rounds', () => {
    const options = parseOptions(['--only', 'bytes,update', '--peers', 'uPlot,Chart.js', '--rounds', '2', '--compare']);
    assert.deepEqual(options, {
      only: ['bytes', 'update'],
      peers: ['uplot', 'chart.js'],
      rounds: 2,
      compare: true,
      before: null,
    });
  });

  it('takes the folder of another build', () => {
    assert.equal(parseOptions(['--before', '../other/dist']).before, '../other/dist');
  });

  it('refuses what it does not know', () => {
    assert.throws(() => parseOptions(['--fast']), TypeError);
    assert.throws(() => parseOptions(['--rounds', 'many']), RangeError);
    assert.throws(() => parseOptions(['--rounds', '0']), RangeError);
  });
});

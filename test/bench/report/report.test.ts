import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {BEFORE, OURS, STRING} from '../contenders.js';
import {aboveBlank, BLANK} from '../measures/measure.js';
import type {Report, Result} from '../result.js';
import {compare, formatMoves} from './compare.js';
import {between, markdown, peerNames} from './table.js';
import {judge} from './targets.js';

const result = (measure: string, contender: string, median: number): Result => ({
  measure,
  contender,
  unit: 'ms',
  median,
  low: median - 1,
  high: median + 1,
  count: 5,
});
const report = (results: readonly Result[], faults: Report['faults'] = []): Report => ({
  machine: {processor: 'Some | processor', cores: 2, node: '20.0.0', browser: 'Chrome 1'},
  rounds: 5,
  versions: {uplot: '1.0.0', 'idlib-figures': '0.1.0'},
  results,
  faults,
});
const first = 'first-chart-1x';

describe('the table of a benchmark', () => {
  const results = [result(first, OURS, 30), result(first, STRING, 10), result(first, 'uPlot', 20)];

  it('shows median, spread, and ratio to the string by hand', () => {
    const text = markdown(report(results));
    assert.match(text, /\| idlib-displacement-chart \| – \| – \| 30 \(29–31\) 3× \|/);
    assert.match(text, /\| uPlot 1\.0\.0 \| – \| – \| 20 \(19–21\) 2× \|/);
    assert.match(text, /\| SVG string by hand \| – \| – \| 10 \(9–11\) \|/);
  });

  it('has a row for another build of ours where there was one', () => {
    assert.doesNotMatch(markdown(report(results)), /before/);
    assert.match(
      markdown(report([...results, result(first, BEFORE, 40)])),
      /chart, before \| – \| – \| 40 \(39–41\) 4× \|/,
    );
    assert.ok(!peerNames.includes(BEFORE));
  });

  it('tells when thousands are painted, of those that were asked to', () => {
    const text = markdown(report([result('painted-figures-1000000', 'uPlot', 1900), result(first, 'ECharts', 90)]));
    const [, rows] = text.split('| painted by |');
    assert.match(rows!, /\| uPlot \| – \| – \| – \| 1900 \(1899–1901\) \|/);
    assert.doesNotMatch(rows!, /ECharts/);
  });

  it('tells what could not be measured, and why', () => {
    const text = markdown(report(results, [{measure: first, contender: 'ECharts', reason: 'not installed'}]));
    assert.match(text, /Not measured: ECharts, first-chart-1x \(not installed\)\./);
  });

  it('stands between two comments of a text, and nowhere else', () => {
    const text = 'before\n\n<!-- bench -->\nold\n<!-- end of bench -->\n\nafter';
    assert.equal(between(text, 'bench', 'new'), 'before\n\n<!-- bench -->\n\nnew\n\n<!-- end of bench -->\n\nafter');
    assert.throws(() => between('no comments', 'bench', 'new'), RangeError);
  });
});

describe('a target', () => {
  const verdict = (results: readonly Result[], target: RegExp) =>
    judge(results, peerNames).find((verdict) => verdict.measure === first && target.test(verdict.target))!;

  it('is met or missed by a multiple of another', () => {
    assert.equal(verdict([result(first, OURS, 20), result(first, STRING, 10)], /≤ 2/).met, true);
    const missed = verdict([result(first, OURS, 21), result(first, STRING, 10)], /≤ 2/);
    assert.deepEqual([missed.met, missed.measured], [false, '2.1 × (21 to 10 ms)']);
  });

  it('is met ahead of the best peer only', () => {
    const peers = [result(first, 'uPlot', 20), result(first, 'ECharts', 90)];
    assert.equal(verdict([result(first, OURS, 19), ...peers], /ahead/).met, true);
    assert.equal(verdict([result(first, OURS, 21), ...peers], /ahead of all peers \(uPlot\)/).met, false);
  });

  it('is neither where a number is missing', () => {
    assert.equal(verdict([result(first, OURS, 20)], /≤ 2/).met, null);
  });
});

describe('two runs, compared,', () => {
  it('tell what moved by its ratio to the peers of its own run', () => {
    const before = report([result(first, OURS, 30), result(first, 'uPlot', 20)]);
    const slower = report([result(first, OURS, 60), result(first, 'uPlot', 40)]);
    assert.deepEqual(compare(before, slower), [], 'the machine was slower, for all of them');
    const worse = report([result(first, OURS, 45), result(first, 'uPlot', 20)]);
    const [move, ...others] = compare(before, worse);
    assert.deepEqual(others, []);
    assert.equal(move!.ratio, 1.5);
    assert.match(formatMoves([move!]), /30 → 45, 1\.50 ×/);
  });

  it('measure by the peers that both have', () => {
    const before = report([result(first, OURS, 30), result(first, 'uPlot', 20)]);
    const after = report([result(first, OURS, 30), result(first, 'uPlot', 20), result(first, 'ECharts', 500)]);
    assert.deepEqual(compare(before, after), []);
  });

  it('say so where nothing moved', () => {
    assert.match(formatMoves([]), /Nothing/);
  });
});

describe('what was measured above a blank page', () => {
  it('is less by what that took, and never below nothing', () => {
    const results = [result(first, BLANK, 4), result(first, OURS, 10), result(first, STRING, 3)];
    const {results: above} = aboveBlank({results, faults: []});
    assert.deepEqual(
      above.map(({contender, median, low, high}) => [contender, median, low, high]),
      [
        [OURS, 6, 5, 7],
        [STRING, 0, 0, 0],
      ],
    );
  });
});

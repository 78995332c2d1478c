import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {formatVerification, verifySources} from '../../src/build/verify-sources.js';
import type {Dataset} from '../../src/model/figure.js';
import {dataset, figure} from '../embedded.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const line = 'The river rose, and thirty-nine people moved 39 boats to dry land.';
const text = `A made-up headline\n\n${line}\n`;

const coded: Dataset = {
  ...dataset,
  reports: [{...dataset.reports[0]!, id: 'river', sha256: createHash('sha256').update(text).digest('hex')}],
  figures: [{...figure('killed-39-sohr-2020'), id: 'boats', report: 'river', paragraph: 2, valueVerbatim: '39'}],
  events: [{...dataset.events[0]!, id: 'flood', report: 'river', paragraph: 2}],
};

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'idlib-reports-'));
  await mkdir(join(folder, 'empty'));
  await writeFile(join(folder, 'river.txt'), text);
});
after(() => rm(folder, {recursive: true}));

describe('verifySources', () => {
  it('finds no fault where the files bear the dataset out', async () => {
    assert.deepEqual(await verifySources(coded, folder), []);
  });

  it('finds the fault of a figure that does not stand in its line', async () => {
    const wrong = {...coded, figures: [{...coded.figures[0]!, valueVerbatim: '93'}]};
    const problems = await verifySources(wrong, folder);
    assert.deepEqual(
      problems.map(({id, column, found}) => [id, column, found]),
      [['boats', 'value_verbatim', '"93"']],
    );
  });

  it('rejects for a folder that is not there', async () => {
    await assert.rejects(verifySources(coded, join(folder, 'missing')), {code: 'ENOENT'});
  });
});

describe('formatVerification', () => {
  it('ends with one line that sums up', () => {
    assert.equal(formatVerification([], coded), '1 reports, 1 figures and 1 events checked: no fault');
  });

  it('writes one line a fault and no line of a report', async () => {
    const wrong = {...coded, figures: [{...coded.figures[0]!, valueVerbatim: '93'}]};
    const written = formatVerification(await verifySources(wrong, folder), wrong);
    assert.match(written, /^figures row 1 \(boats\)[^\n]*\n1 reports[^\n]*: 1 fault$/);
    assert.ok(!written.includes('river rose'));
  });
});

function run(...args: readonly string[]) {
  const command = ['--import', 'tsx', 'src/build/verify-sources.ts', ...args];
  return spawnSync(process.execPath, command, {cwd: root, encoding: 'utf8'});
}

describe('npm run verify:sources', () => {
  it('ends with 1 and tells every report that the folder lacks', () => {
    const {status, stdout} = run(join(folder, 'empty'));
    const lines = stdout.trimEnd().split('\n');
    assert.equal(status, 1);
    assert.equal(lines.length, dataset.reports.length + 1);
    assert.match(lines.at(-1)!, /46 figures .*: 5 faults$/);
  });

  for (const [fact, args] of [
    ['without a folder', []],
    ['with two folders', ['a', 'b']],
    ['with a folder that is not there', ['missing']],
  ] as const) {
    it(`ends with 2 and tells how it is used ${fact}`, () => {
      const {status, stdout, stderr} = run(...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /usage: npm run verify:sources -- <folder/);
    });
  }
});

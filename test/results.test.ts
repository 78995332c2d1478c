import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const script = fileURLToPath(new URL('results.mjs', import.meta.url));
const suite = (engine: string, cases: string) =>
  `<testsuites><testsuite name="a"><properties><property name="browser.name" value="${engine}"/></properties>${cases}</testsuite></testsuites>`;
const passed = '<testcase name="draws"/>';
const failed = '<testcase name="prints"><failure/></testcase>';
const skipped = '<testcase name="speaks"><skipped/></testcase>';
const lost = (engine: string) => JSON.stringify({failed: false, interrupted: [{engine, file: 'map.test.ts'}]});
const whole = JSON.stringify({failed: false, interrupted: []});

describe('the count of what passed and failed', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'idlib-results-'))));
  afterEach(() => rmSync(folder, {recursive: true}));

  /** The last line that is printed of these files, and whether the script ends well. */
  function count(files: Readonly<Record<string, string>>, ...engines: string[]): [line: string, status: number | null] {
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, 'test-results', name);
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(path, text);
    }
    const {stdout, status} = spawnSync(process.execPath, [script, ...engines], {cwd: folder, encoding: 'utf8'});
    return [stdout.trim().split('\n').at(-1)!, status];
  }
  const node = {'node.xml': `<testsuites>${passed}</testsuites>`};

  it('adds up what the runners wrote', () => {
    const files = {...node, 'browser/first.xml': suite('WebKit', passed + skipped), 'browser/first.json': whole};
    assert.deepEqual(count(files, 'WebKit'), ['2 passed, 0 failed, 1 skipped', 0]);
  });

  it('is a failure where a test failed', () => {
    assert.deepEqual(count({...node, 'browser/first.xml': suite('WebKit', passed + failed)}, 'WebKit'), [
      '2 passed, 1 failed',
      1,
    ]);
  });

  it('is a failure where an engine that was asked for has run no test', () => {
    assert.deepEqual(count(node, 'Firefox'), ['1 passed, 1 failed', 1]);
  });

  it('holds a file that an engine did not get to the end of for a failure', () => {
    const files = {...node, 'browser/first.xml': suite('WebKit', passed), 'browser/first.json': lost('WebKit')};
    assert.deepEqual(count(files, 'WebKit'), ['2 passed, 1 failed', 1]);
  });

  it('takes the tests of such a file from where it was run once more', () => {
    const first = {'browser/first.xml': suite('WebKit', passed), 'browser/first.json': lost('WebKit')};
    const again = {'browser/again-WebKit.xml': suite('WebKit', passed + passed)};
    const files = {...node, ...first, ...again};
    assert.deepEqual(count({...files, 'browser/again-WebKit.json': whole}, 'WebKit'), ['4 passed, 0 failed', 0]);
    assert.deepEqual(count({...files, 'browser/again-WebKit.json': lost('WebKit')}, 'WebKit'), [
      '4 passed, 1 failed',
      1,
    ]);
  });
});

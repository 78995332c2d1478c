import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {outcomeOf, outcomeReporter, readOutcome, type Session} from './outcome.js';

const session = (more: Partial<Session>): Session => ({
  browser: {name: 'WebKit'},
  testFile: join(process.cwd(), 'test/components/a.test.ts'),
  passed: true,
  testResults: {},
  errors: [],
  ...more,
});
const crashed = session({passed: false, testResults: undefined, errors: [{message: 'The browser disconnected.'}]});

describe('the outcome of tests in browsers', () => {
  it('is good where all passed', () => {
    assert.deepEqual(outcomeOf([session({}), session({})]), {failed: false, interrupted: []});
  });

  it('is a failure where a test failed, which is not tried again', () => {
    assert.deepEqual(outcomeOf([session({passed: false})]), {failed: true, interrupted: []});
  });

  it('names the engine and the file of which no result came, and why', () => {
    assert.deepEqual(outcomeOf([session({}), crashed]), {
      failed: false,
      interrupted: [{engine: 'WebKit', file: 'test/components/a.test.ts', reason: 'The browser disconnected.'}],
    });
    assert.equal(outcomeOf([{...crashed, errors: []}]).interrupted[0]!.reason, 'No result came.');
  });

  it('is read as it was written, and is a failure where nothing was', () => {
    const folder = mkdtempSync(join(tmpdir(), 'idlib-outcome-'));
    const path = join(folder, 'browser/first.json');
    assert.deepEqual(readOutcome(path), {failed: true, interrupted: []});
    outcomeReporter(path).onTestRunFinished!({testRun: 0, sessions: [crashed] as never});
    assert.deepEqual(readOutcome(path), outcomeOf([crashed]));
    rmSync(folder, {recursive: true});
  });
});

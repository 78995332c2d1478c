import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, relative} from 'node:path';
import type {Reporter} from '@web/test-runner';

/** A file of tests that an engine did not get to the end of, as it crashed or never began: no test of it is told of. */
export interface Interrupted {
  readonly engine: string;
  readonly file: string;
  readonly reason: string;
}

/** How the tests of elements ended. */
export interface Outcome {
  /** Whether a test failed, or a file of which tests are told. */
  readonly failed: boolean;
  readonly interrupted: readonly Interrupted[];
}

/** What a session of the test runner, which is one file in one engine, says that matters here. */
export interface Session {
  readonly browser: {readonly name?: string};
  readonly testFile: string;
  readonly passed?: boolean;
  readonly testResults?: object | undefined;
  readonly errors: readonly {readonly message: string}[];
}

export function outcomeOf(sessions: readonly Session[]): Outcome {
  const lost = sessions.filter(({passed, testResults}) => !passed && !testResults);
  return {
    failed: sessions.some(({passed, testResults}) => !passed && testResults),
    interrupted: lost.map(({browser, testFile, errors}) => ({
      engine: browser.name ?? '',
      file: relative(process.cwd(), testFile),
      reason: errors.map(({message}) => message).join(' ') || 'No result came.',
    })),
  };
}

/** Writes the outcome as JSON, as a report of tests has no place for a file without any. */
export function outcomeReporter(path: string): Reporter {
  return {
    onTestRunFinished({sessions}) {
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(path, JSON.stringify(outcomeOf(sessions), null, 2));
    },
  };
}

/** What `outcomeReporter` wrote; where the runner did not get as far, that it failed. */
export function readOutcome(path: string): Outcome {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Outcome) : {failed: true, interrupted: []};
}

/**
 * Runs the tests of elements in each engine, and a file that an engine was broken off in once more, in a browser that is
 * started anew. That a browser crashes says nothing of what is tested; a test that fails is not tried again.
 */
import {spawnSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {readOutcome, type Outcome} from './engines/outcome.js';

/** Runs the test runner, which writes its results by a name. */
function run(name: string, args: readonly string[], engines = process.env.ENGINES): Outcome {
  spawnSync('npx', ['wtr', ...args], {
    env: {...process.env, RESULTS: name, ...(engines && {ENGINES: engines})},
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return readOutcome(`test-results/browser/${name}.json`);
}

rmSync('test-results/browser', {recursive: true, force: true});
const first = run('first', process.argv.slice(2));
const engines = new Set(first.interrupted.map(({engine}) => engine));
const outcomes = [...engines].map((engine) => {
  const files = first.interrupted.filter((each) => each.engine === engine);
  for (const {file, reason} of files) console.log(`${engine} did not get to the end of ${file}: ${reason}`);
  console.log(`Once more, in ${engine}:`);
  return run(
    `again-${engine}`,
    files.flatMap(({file}) => ['--files', file]),
    engine,
  );
});
if (first.failed || outcomes.some(({failed, interrupted}) => failed || interrupted.length)) process.exitCode = 1;

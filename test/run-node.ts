/** Runs the tests that need no page of their own, on Node; prints them, and writes `test-results/node.xml`. */
import {createWriteStream, mkdirSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {finished} from 'node:stream/promises';
import {run} from 'node:test';
import {junit, spec} from 'node:test/reporters';

const folder = import.meta.dirname;
const wanted = process.argv.slice(2);
const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.test.ts') && !name.startsWith('components'))
  .filter((name) => wanted.every((part) => name.includes(part)))
  .map((name) => join(folder, name));

mkdirSync('test-results', {recursive: true});
const results = createWriteStream('test-results/node.xml');
const tests = run({files, concurrency: 2});
tests.on('test:fail', () => (process.exitCode = 1));
tests.compose(new spec()).pipe(process.stdout);
await finished(tests.compose(junit).pipe(results));

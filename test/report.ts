import {createWriteStream, mkdirSync} from 'node:fs';
import {dirname} from 'node:path';
import {finished} from 'node:stream/promises';
import type {run} from 'node:test';
import {junit, spec} from 'node:test/reporters';

/** Prints what tests tell, writes it to a file as JUnit has it, and ends the process with 1 where one fails. */
export async function report(tests: ReturnType<typeof run>, file: string): Promise<void> {
  mkdirSync(dirname(file), {recursive: true});
  tests.on('test:fail', () => (process.exitCode = 1));
  tests.compose(new spec()).pipe(process.stdout);
  await finished(tests.compose(junit).pipe(createWriteStream(file)));
}

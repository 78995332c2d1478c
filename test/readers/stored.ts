import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Whether what is stored is to be renewed rather than compared. */
export const update = process.env.UPDATE === '1';

/** Where what differs from what is stored can be looked at. */
const results = new URL('../../test-results/', import.meta.url);

/** Asserts that a text is the one that is stored; where it is not, says which lines differ. */
export async function compareText(stored: URL, text: string): Promise<void> {
  if (update) {
    await mkdir(new URL('./', stored), {recursive: true});
    return writeFile(stored, text);
  }
  const path = fileURLToPath(stored);
  assert.ok(existsSync(stored), `${path} is missing; UPDATE=1 stores it`);
  const expected = await readFile(stored, 'utf8');
  if (text === expected) return;
  const actual = await keep(basename(path), text);
  assert.fail(`it differs from ${path}\n${differences(expected.split('\n'), text.split('\n'))}\nall of it: ${actual}`);
}

/** Writes a file into the folder of results, and gives its path. */
export async function keep(name: string, content: string | Uint8Array): Promise<string> {
  await mkdir(results, {recursive: true});
  const url = new URL(name, results);
  await writeFile(url, content);
  return fileURLToPath(url);
}

/** The lines between what two texts have in common at their starts and ends. */
function differences(before: readonly string[], after: readonly string[]): string {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const lines = (all: readonly string[], sign: string) =>
    all.slice(start, all.length - end).map((line) => `${sign} ${line}`);
  return [`from line ${start + 1}:`, ...lines(before, '-'), ...lines(after, '+')].join('\n');
}

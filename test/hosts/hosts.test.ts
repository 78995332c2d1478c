/** Pages that make it hard for what stands in them. One browser and one site for all, as each takes long to start. */
import {cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {dist} from '../../src/build/paths.js';
import {openStage} from '../readers/stage.js';
import type {Site} from '../site.js';
import {lives} from './lives.js';
import {pages} from './pages.js';
import {policies} from './policy.js';

/** What another version has in place of what this one has: its number, its words, and a class with its styles. */
const changes: readonly (readonly [RegExp, string])[] = [
  [/0\.1\.0/g, '9.9.9'],
  [/CC BY 4\.0/g, 'CC BY 9.9'],
  [/class="sources"/g, 'class="credits"'],
  [/\.sources(?=[,{ ])/g, '.credits'],
];

/** A folder with the scripts as another version of the package has them. */
function otherVersion(): URL {
  const folder = mkdtempSync(join(tmpdir(), 'idlib-version-'));
  for (const name of ['elements', 'languages', 'idlib.js', 'reader.js', 'tools.js']) {
    cpSync(fileURLToPath(new URL(name, dist)), join(folder, name), {recursive: true});
  }
  for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
    const file = join(folder, name);
    if (name.endsWith('.js'))
      writeFileSync(
        file,
        changes.reduce((text, change) => text.replaceAll(...change), readFileSync(file, 'utf8')),
      );
  }
  return pathToFileURL(`${folder}/`);
}

describe('on hostile hosts', () => {
  let site: Site;
  before(async () => (site = await openStage({other: otherVersion()})));
  after(() => site.close());

  const opened = () => site;
  policies(opened);
  lives(opened);
  pages(opened);
});

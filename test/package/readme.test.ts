/** The examples of the README, run as they are written, in a package that is installed. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const examples = [...readme.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code!);
/** What an example of a page finds there. */
const page = `data:text/javascript,${encodeURIComponent(`
  import {parseHTML} from 'file://${fileURLToPath(root)}node_modules/linkedom/esm/index.js';
  globalThis.window = parseHTML('<!doctype html><html><body></body></html>');
  globalThis.document = window.document;
`)}`;

/** Runs code as a module; gives what it prints. Throws where it fails. */
async function run(code: string): Promise<string> {
  const imports = code.includes('document.') ? ['--import', page] : [];
  const args = ['--no-warnings', ...imports, '--input-type=module', '--eval', code];
  const {stdout, stderr} = await promisify(execFile)(process.execPath, args, {cwd: fileURLToPath(root)});
  assert.equal(stderr, '');
  return stdout;
}

describe('the examples of the README', () => {
  it('are of every entry that is for scripts', () => {
    const imported = new Set(examples.join('').match(/(?<=from ')idlib-figures[^']*/g));
    assert.deepEqual(
      [...imported].toSorted((a, b) => a.localeCompare(b)),
      [
        'idlib-figures',
        'idlib-figures/datasets/dataset.json',
        'idlib-figures/formats',
        'idlib-figures/plot',
        'idlib-figures/static',
      ],
    );
  });

  for (const code of examples) {
    it(`run: ${code.match(/(?<=from ')idlib-figures[^']*/g)!.join(', ')}`, async () => {
      const printed = await run(code);
      if (code.includes('console.log')) assert.match(printed, /\d/);
    });
  }
});

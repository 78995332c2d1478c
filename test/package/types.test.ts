import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

/** The types for the templates of one framework each, imported by those who have it. */
const templates = 'components/types/';
const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the types of the package', () => {
  it('fit apps that are compiled strictly, with all their libraries checked, and the templates of five frameworks', () => {
    const project = join(root, 'test/package/consumer');
    assert.equal(execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', project], {encoding: 'utf8'}), '');
  });

  it('name no other package than those an app installs with it, or for the entry that wants it', () => {
    const {dependencies, peerDependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
      'dependencies' | 'peerDependencies',
      Record<string, string>
    >;
    const types = join(root, 'dist/types');
    const named = readdirSync(types, {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.d.ts') && !name.startsWith(templates))
      .flatMap((name) => [
        ...readFileSync(join(types, name), 'utf8').matchAll(/(?:\bfrom\s+|import\()['"]([^.'"][^'"]*)['"]/g),
      ])
      .map(([, specifier]) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier!)![0]);
    assert.deepEqual(
      [...new Set(named)].filter((name) => !Object.hasOwn({...dependencies, ...peerDependencies}, name)),
      [],
    );
  });
});

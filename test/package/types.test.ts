import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {layOut, manifest} from './strict-layout.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the types of the package', () => {
  it('fit apps that are compiled strictly, with all their libraries checked, and the templates of five frameworks', () => {
    const {folder, remove} = layOut(['@types/react', 'preact', 'solid-js', 'svelte', 'vue']);
    cpSync(join(root, 'test/package/consumer'), folder, {recursive: true});
    const {stdout} = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], {encoding: 'utf8'});
    assert.equal(stdout, '');
    remove();
  });

  it('name no other package than those an app installs with it, or for the entry that wants it', () => {
    const known = {...manifest.dependencies, ...manifest.peerDependencies};
    const types = join(root, 'dist/types');
    const named = readdirSync(types, {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.d.ts'))
      .flatMap((name) => [
        ...readFileSync(join(types, name), 'utf8').matchAll(/(?:\bfrom\s+|import\()['"]([^.'"][^'"]*)['"]/g),
      ])
      .map(([, specifier]) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier!)![0]);
    assert.deepEqual(
      [...new Set(named)].filter((name) => !Object.hasOwn(known, name) && !Object.hasOwn(known, `@types/${name}`)),
      [],
    );
  });
});

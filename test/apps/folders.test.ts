import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readDataPackage, readTables} from '../../src/build/read-dataset.js';
import {apps} from './list.js';

const demo = new URL('../../demo/', import.meta.url);
const read = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));

interface Manifest {
  readonly version: string;
  readonly private: boolean;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

describe('the apps of demo/apps', () => {
  it('are each tried by the test of apps', () => {
    const folders = readdirSync(new URL('apps/', demo), {withFileTypes: true})
      .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
      .map(({name}) => name);
    assert.deepEqual(apps.map(({name}) => name).toSorted(), folders.toSorted());
  });

  it('share an own dataset that is the invented one of the gallery', async () => {
    const folder = new URL('datasets/own/', demo);
    const tables = await readTables(folder, await readDataPackage(folder));
    assert.deepEqual(read(new URL('apps/shared/own.json', demo)), tables);
  });

  const {version} = read(new URL('../package.json', demo)) as Manifest;
  for (const {name} of apps) {
    const folder = new URL(`apps/${name}/`, demo);
    it(`name exact versions in ${name}, of this package the one at hand`, () => {
      const app = read(new URL('package.json', folder)) as Manifest;
      assert.equal(app.private, true);
      assert.equal(app.dependencies['idlib-figures'], version);
      for (const [dependency, range] of Object.entries({...app.dependencies, ...app.devDependencies})) {
        assert.match(range, /^\d+\.\d+\.\d+$/, dependency);
      }
      assert.ok(!existsSync(new URL('package-lock.json', folder)));
    });
  }
});

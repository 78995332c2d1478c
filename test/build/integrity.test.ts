import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {integrityOf} from '../../src/build/integrity.js';
import {dist} from '../../src/build/paths.js';

describe('integrity.json', () => {
  it('has what a page may ask of each script and style sheet that it can load', async () => {
    const hashes = JSON.parse(await readFile(new URL('integrity.json', dist), 'utf8')) as Record<string, string>;
    assert.deepEqual(hashes, await integrityOf(dist));
    const wanted = [
      'idlib.js',
      'reader.js',
      'parquet-reader.js',
      'elements/map.js',
      'languages/ar.js',
      'styles/map.css',
    ];
    for (const file of wanted) {
      const digest = createHash('sha384').update(await readFile(new URL(file, dist)));
      assert.equal(hashes[file], `sha384-${digest.digest('base64')}`, file);
    }
    for (const file of ['index.js', 'static.js', 'idlib.js.map']) assert.equal(hashes[file], undefined, file);
  });
});

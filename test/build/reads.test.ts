import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';

const root = join(import.meta.dirname, '../..');
const sources = ['src', 'components'].flatMap((folder) =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).map((name) => join(folder, name)),
);

describe('the sources', () => {
  it('read no property for what its getter does, as such a read is left out of what is built', () => {
    const found = sources
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => {
        const reads = readFileSync(join(root, name), 'utf8').match(/^\s*void [\w.[\]!]+;$/gm) ?? [];
        return reads.map((read) => `${name}: ${read.trim()}`);
      });
    assert.deepEqual(found, []);
  });
});

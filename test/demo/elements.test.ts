import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {elements} from '../../demo/elements.js';
import {dist} from '../../src/build/paths.js';

/** What a script asks for beside it or in the folder above. */
const askedBy = async (script: string) => {
  const text = await readFile(new URL(script, dist), 'utf8');
  return [...text.matchAll(/"\.{1,2}\/([a-z-]+\.js)"/g)].map(([, name]) => name!);
};

describe('the page of an element', () => {
  for (const {name, script, setup} of elements) {
    it(`names all that is put on a site for it: ${name}`, async () => {
      const files = await askedBy(script);
      const more = files.includes('reader.js') ? await askedBy('reader.js') : [];
      const named = [...setup.matchAll(/`([a-z-]+\.js|languages\/)`/g)].map(([, file]) => file!);
      assert.deepEqual(
        named.filter((file) => file !== 'idlib.js').sort(),
        [...new Set([...files, ...more, 'languages/'])].sort(),
      );
    });
  }
});

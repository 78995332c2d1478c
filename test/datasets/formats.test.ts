import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {formatsDocument} from '../../src/build/formats-document.js';
import {datasets} from '../../src/build/paths.js';
import {readDataPackage} from '../../src/build/read-dataset.js';
import {publishedFormats} from '../../src/formats/published/formats.js';

const file = new URL('FORMATS.md', datasets);

describe('the document of formats', () => {
  it('says what the readers do', async () => {
    if (process.env.UPDATE) await writeFile(file, formatsDocument());
    assert.equal(await readFile(file, 'utf8'), formatsDocument());
  });

  it('names fields of the dataset', async () => {
    const {resources} = await readDataPackage(datasets);
    const fields = new Set(resources.flatMap(({schema}) => schema.fields.map(({name}) => name)));
    for (const {name, columns} of publishedFormats) {
      for (const [column, fate] of Object.entries(columns)) {
        for (const field of 'to' in fate ? fate.to.replace(/ of the place$/, '').split(', ') : []) {
          assert.ok(fields.has(field), `${name} ${column}: ${field}`);
        }
      }
    }
  });
});

import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {datasets} from '../../src/build/paths.js';
import {readDataPackage} from '../../src/build/read-dataset.js';

const {resources} = await readDataPackage(datasets);

describe('the codebook', () => {
  it('describes every CSV file of the dataset, and no other', async () => {
    const files = (await readdir(datasets)).filter((name) => name.endsWith('.csv'));
    assert.deepEqual(files.sort(), resources.map(({path}) => path).sort());
  });

  for (const {name, path, schema} of resources) {
    it(`has the columns of ${path}, in their order`, async () => {
      const [header] = (await readFile(new URL(path, datasets), 'utf8')).split(/\r?\n/);
      assert.deepEqual(
        schema.fields.map((field) => field.name),
        header!.split(','),
      );
    });

    for (const {name: field, title, description, constraints} of schema.fields) {
      it(`has a title and a description of ${name}.${field}`, () => {
        assert.match(title, /\S/);
        assert.match(description, /\.$/);
      });

      const values = constraints?.enum;
      if (!values) continue;
      it(`explains each value of ${name}.${field}`, () => {
        const unexplained = values.filter((value) => !new RegExp(`(?<!\\w)${value}(?!\\w)`).test(description));
        assert.deepEqual(unexplained, []);
      });
    }
  }
});

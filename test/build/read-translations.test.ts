import assert from 'node:assert/strict';
import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {datasets} from '../../src/build/paths.js';
import {readTranslations} from '../../src/build/read-translations.js';
import {DatasetError} from '../../src/model/error.js';

let folder: URL;
before(async () => {
  folder = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'idlib-translations-'))}/`);
  await cp(datasets, folder, {recursive: true});
});
after(() => rm(folder, {recursive: true}));

/** Reads the shipped dataset with another catalogue. */
async function readWith(catalogue: string) {
  await writeFile(new URL('translations.csv', folder), catalogue);
  return readTranslations(folder);
}

describe('readTranslations', () => {
  it('gives the texts of each language by their English', async () => {
    assert.deepEqual(await readWith('en,ar,fr\ndozens,عشرات,des dizaines\nthousands,آلاف,des milliers\n'), {
      ar: {dozens: 'عشرات', thousands: 'آلاف'},
      fr: {dozens: 'des dizaines', thousands: 'des milliers'},
    });
  });

  it('gives whatever languages have a column, wherever English stands', async () => {
    assert.deepEqual(await readWith('tr,en\nonlarca,dozens\n'), {tr: {dozens: 'onlarca'}});
  });

  it('leaves untranslated what has no row', async () => {
    assert.deepEqual(await readWith('en,ar,fr\n'), {});
  });

  for (const [fact, catalogue, faults] of [
    [
      'a text that stands there twice',
      'en,fr\ndozens,des dizaines\nmany,beaucoup\ndozens,des douzaines\n',
      ['translations row 3, column en: found "dozens", which is row 1, expected a text of its own'],
    ],
    [
      'each cell that is empty or blank',
      'en,ar,fr\ndozens,,des dizaines\nmany,كثيرون, \n,آلاف,des milliers\n',
      [
        'translations row 1, column ar: found nothing, expected a text',
        'translations row 2, column fr: found " ", expected a text',
        'translations row 3, column en: found nothing, expected a text',
      ],
    ],
    [
      'a text that the dataset does not have',
      'en,fr\ndozens,des dizaines\nDozens,Des dizaines\n',
      ['translations row 2, column en: found "Dozens", expected a text of the dataset, word for word'],
    ],
    [
      'a row with other cells than the header',
      'en,fr\ndozens,des dizaines\nmany\n',
      ['translations row 2: found 1 cells, expected 2, as in the header'],
    ],
    [
      'a column that is no language',
      'en,French\ndozens,des dizaines\n',
      ['translations, column French: found "French", expected the code of a language, as fr'],
    ],
    [
      'a catalogue without English',
      'ar,fr\nعشرات,des dizaines\n',
      ['translations, column en: found no such column, expected the texts in English'],
    ],
  ] as const) {
    it(`refuses ${fact}`, async () => {
      await assert.rejects(readWith(catalogue), (error) => {
        assert.ok(error instanceof DatasetError);
        assert.equal(error.message, faults.join('; '));
        return true;
      });
    });
  }

  it('names the file that is missing', async () => {
    await rm(new URL('translations.csv', folder));
    await assert.rejects(readTranslations(folder), {code: 'ENOENT', message: /translations\.csv/});
  });
});

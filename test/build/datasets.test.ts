import assert from 'node:assert/strict';
import {cp, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {buildDatasets} from '../../src/build/datasets.js';
import {datasets} from '../../src/build/paths.js';
import {readDataPackage, readTables} from '../../src/build/read-dataset.js';
import {parseHxl} from '../../src/formats/hxl.js';
import {parseFigures, tableNames, type Tables} from '../../src/model/parse.js';
import type {RawRow} from '../../src/model/rows.js';
import {dataset} from '../embedded.js';

const documents = ['datapackage.json', 'README.md', 'CHANGELOG.md', 'FORMATS.md'];
let folder: string;
const inside = (name: string) => pathToFileURL(`${join(folder, name)}/`);
const read = (name: string) => readFile(new URL(name, inside('target')), 'utf8');

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'idlib-datasets-'));
});
after(() => rm(folder, {recursive: true}));

describe('what the build ships', () => {
  before(() => buildDatasets(datasets, inside('target')));

  it('is each table as CSV and JSON, the other formats, and the documents of the dataset', async () => {
    const formats = ['dataset.json', 'dataset.jsonld', 'figures.hxl.csv'];
    const tables = tableNames.flatMap((table) => [`${table}.csv`, `${table}.json`]);
    const files = [...formats, ...documents, ...tables, 'translations.csv'];
    assert.deepEqual((await readdir(inside('target'))).sort(), files.sort());
  });

  it('has the tables and documents of the source, byte for byte', async () => {
    for (const name of [...tableNames.map((table) => `${table}.csv`), 'translations.csv', ...documents]) {
      assert.equal(await read(name), await readFile(new URL(name, datasets), 'utf8'), name);
    }
  });

  it('is a data package that reads as the embedded dataset', async () => {
    const target = inside('target');
    assert.deepEqual(parseFigures(await readTables(target, await readDataPackage(target))), dataset);
  });

  it('reads as the embedded dataset from JSON and HXL', async () => {
    assert.deepEqual(parseFigures(JSON.parse(await read('dataset.json')) as Tables), dataset);
    const rows = tableNames.map(async (table) => [table, JSON.parse(await read(`${table}.json`)) as RawRow[]] as const);
    const tables = Object.fromEntries(await Promise.all(rows)) as Tables;
    assert.deepEqual(parseFigures(tables), dataset);
    const figures = parseHxl(await read('figures.hxl.csv'), 'figures');
    assert.deepEqual(parseFigures({...tables, figures}), dataset);
  });

  it('has JSON-LD that names only files that are there', async () => {
    const {'@graph': graph} = JSON.parse(await read('dataset.jsonld')) as {'@graph': Record<string, unknown>[]};
    const files = (graph[0]!.distribution as {contentUrl: string}[]).map(({contentUrl}) => contentUrl);
    const written = await readdir(inside('target'));
    assert.equal(files.length, 2 * tableNames.length + 4);
    assert.deepEqual(
      files.filter((name) => !written.includes(name)),
      [],
    );
  });
});

/** Changes a file of the copied source; throws where the change changes nothing. */
async function edit(name: string, change: (text: string) => string): Promise<void> {
  const file = new URL(name, inside('source'));
  const text = await readFile(file, 'utf8');
  assert.notEqual(change(text), text);
  await writeFile(file, change(text));
}

describe('buildDatasets', () => {
  beforeEach(async () => {
    await cp(datasets, inside('source'), {recursive: true});
    for (const name of ['README.md', 'CHANGELOG.md']) await writeFile(new URL(name, inside('source')), '# Made up\n');
  });

  for (const start of ['=1+1', '+1', '-1', '@a', '\ta']) {
    it(`refuses text that begins with ${JSON.stringify(start[0])}, as a spreadsheet would run it`, async () => {
      await edit('groups.csv', (text) => text.replace(',personnes,', `,${start},`));
      await assert.rejects(buildDatasets(inside('source'), inside('other')), {
        name: 'DatasetError',
        message: /^groups row 1 \(people\), column name_fr: found "/,
      });
    });
  }

  it('refuses a translation that a spreadsheet would run', async () => {
    await edit('translations.csv', (text) => text.replace(',des dizaines\n', ',-des dizaines\n'));
    await assert.rejects(buildDatasets(inside('source'), inside('other')), {
      name: 'DatasetError',
      message: /^translations row 9, column fr: found "-des dizaines", /,
    });
  });

  it('refuses a catalogue that does not fit the dataset, and writes nothing', async () => {
    await edit('translations.csv', (text) => text.replace('\ndozens,', '\ntens,'));
    await assert.rejects(buildDatasets(inside('source'), inside('nothing')), {
      name: 'DatasetError',
      message: /^translations row 9, column en: found "tens", /,
    });
    await assert.rejects(readdir(inside('nothing')), {code: 'ENOENT'});
  });

  it('takes a number below zero', async () => {
    await edit('places.csv', (text) => text.replace(',35.93,36.63', ',35.93,-36.63'));
    await buildDatasets(inside('source'), inside('other'));
    const written = JSON.parse(await readFile(new URL('places.json', inside('other')), 'utf8')) as RawRow[];
    assert.equal(written.find(({id}) => id === 'idlib-city')?.longitude, -36.63);
  });

  it('refuses a dataset that is not sound, and writes nothing', async () => {
    await edit('figures.csv', (text) => text.replace(',exact,800,', ',exactly,800,'));
    await assert.rejects(buildDatasets(inside('source'), inside('nothing')), {name: 'DatasetError'});
    await assert.rejects(readdir(inside('nothing')), {code: 'ENOENT'});
  });

  it('names the document that is missing', async () => {
    await rm(new URL('CHANGELOG.md', inside('source')));
    await assert.rejects(buildDatasets(inside('source'), inside('other')), {code: 'ENOENT', message: /CHANGELOG\.md/});
  });
});

/** Writes the dataset to `dist/datasets/` in every format that the package ships. */
import {realpathSync} from 'node:fs';
import {copyFile, mkdir, writeFile} from 'node:fs/promises';
import {formatCsv} from '../formats/csv.js';
import {formatHxl} from '../formats/hxl.js';
import {formatDataset, formatJson, rowsOf} from '../formats/json.js';
import {formatJsonLd, type Download} from '../formats/jsonld.js';
import {DatasetError, quote, type Problem} from '../model/error.js';
import {parseFigures} from '../model/parse.js';
import type {Row} from '../model/rows.js';
import {tablesOf, type DataPackage, type Resource} from '../model/schema.js';
import {datasets, dist} from './paths.js';
import {readDataPackage, readTables, type Files} from './read-dataset.js';
import {parseTranslations} from './read-translations.js';

const copied = ['datapackage.json', 'README.md', 'CHANGELOG.md', 'FORMATS.md'];

/**
 * Reads and checks the dataset in `source` and writes its files to `target`; both addresses end in a slash. Throws
 * `DatasetError` for a dataset that is not sound, and a file system error that names what is missing.
 */
export async function buildDatasets(source: URL, target: URL): Promise<void> {
  const about = await readDataPackage(source);
  const tables = await readTables(source, about);
  const dataset = parseFigures(tables);
  parseTranslations(tables.translations, dataset);
  refuseFormulas(about, tables);
  await mkdir(target, {recursive: true});
  const write = (path: string, text: string) => writeFile(new URL(path, target), text);
  for (const {name, schema} of about.resources) {
    const columns = schema.fields.map((field) => field.name);
    // The cells of the source, not those of the records: `37.0` stays as it was written.
    await write(`${name}.csv`, formatCsv(columns, tables[name] as readonly Row[]));
    if (name !== 'translations') await write(`${name}.json`, formatJson(rowsOf(dataset, name)));
  }
  await write('dataset.json', formatDataset(dataset));
  await write('figures.hxl.csv', formatHxl(dataset));
  await write('dataset.jsonld', formatJsonLd(dataset, about, downloads(about)));
  for (const path of copied) await copyFile(new URL(path, source), new URL(path, target));
}

/** The files that the dataset is published in, by their addresses in its folder. */
export function downloads(about: DataPackage): Download[] {
  const json = 'application/json';
  return [
    ...about.resources.map(({name, title}) => ({name: title, path: `${name}.csv`, mediaType: 'text/csv'})),
    ...tablesOf(about).map(({name, title}) => ({name: title, path: `${name}.json`, mediaType: json})),
    {name: `${about.title}: all tables`, path: 'dataset.json', mediaType: json},
    {name: 'Figures with HXL tags', path: 'figures.hxl.csv', mediaType: 'text/csv'},
    {name: 'Description for data packages', path: 'datapackage.json', mediaType: json},
  ];
}

/**
 * A spreadsheet runs text that begins with one of these as a formula. The usual cure, a quote mark before it, would
 * change the data of everyone who reads the file with anything else: so such text is refused here, and the writers
 * leave every cell as it is.
 */
function refuseFormulas({resources}: DataPackage, tables: Files): void {
  const problems = resources.flatMap((resource) => formulas(resource, tables));
  if (problems.length) throw new DatasetError(problems);
}

function formulas({name, schema}: Resource, tables: Files): Problem[] {
  const columns = schema.fields.filter(({type}) => type === 'string').map((field) => field.name);
  return (tables[name] ?? []).flatMap((row, index) => {
    const id = typeof row.id === 'string' ? row.id : null;
    return columns.flatMap((column) => {
      const cell = row[column];
      if (typeof cell !== 'string' || !/^[=+\-@\t\r]/.test(cell)) return [];
      const expected = 'text that a spreadsheet does not run: not beginning with =, +, -, @ or a tab';
      return [{table: name, row: index + 1, id, column, found: quote(cell), expected}];
    });
  });
}

if (import.meta.filename === realpathSync(process.argv[1] ?? '')) {
  await buildDatasets(datasets, new URL('datasets/', dist));
}

import {readFile} from 'node:fs/promises';
import {parseCsv} from '../formats/csv.js';
import type {Tables} from '../model/parse.js';
import type {RawRow} from '../model/rows.js';
import type {DataPackage} from '../model/schema.js';

/** The tables of a dataset and, where it has one, the catalogue of its texts in more languages. */
export interface Files extends Tables {
  readonly translations?: readonly RawRow[];
}

/** The description of a dataset, from the `datapackage.json` of a folder. */
export async function readDataPackage(folder: URL): Promise<DataPackage> {
  return JSON.parse(await readFile(new URL('datapackage.json', folder), 'utf8')) as DataPackage;
}

/** What the CSV files of a dataset hold, from those that its description names. */
export async function readTables(folder: URL, {resources}: DataPackage): Promise<Files> {
  const tables = resources.map(async ({name, path}) => {
    return [name, parseCsv(await readFile(new URL(path, folder), 'utf8'), name)] as const;
  });
  return Object.fromEntries(await Promise.all(tables));
}

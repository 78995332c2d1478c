import {readFile, stat} from 'node:fs/promises';
import {dirname, isAbsolute, join, normalize} from 'node:path';
import {parseCsv} from '../formats/csv.js';
import {DatasetError, quote, type Problem} from '../model/error.js';
import type {Dataset, TableName} from '../model/figure.js';
import {parseFigures, tableNames, type Tables} from '../model/parse.js';
import {InputFault} from './fault.js';

/** No table is larger, in bytes. */
const LARGEST = 50e6;

/**
 * Reads and checks the dataset at a path: a `datapackage.json`, or the folder that it stands in. Throws `DatasetError`
 * with everything that is wrong with its tables, and `InputFault` where there is no such file.
 */
export async function readPackage(path: string): Promise<Dataset> {
  const file = (await isFolder(path)) ? join(path, 'datapackage.json') : path;
  const about = parseJson(await readText(file), file) as {readonly resources?: unknown} | null;
  if (!Array.isArray(about?.resources)) {
    throw new InputFault(`${file}: found ${quote(about?.resources)} as "resources", expected a list of tables`);
  }
  const problems: Problem[] = [];
  const tables: Partial<Record<TableName, unknown>> = {};
  for (const resource of about.resources as readonly unknown[]) {
    const {name, path: at} = (resource ?? {}) as {readonly name?: unknown; readonly path?: unknown};
    if (!isTable(name)) continue;
    try {
      tables[name] = await readTable(name, at, dirname(file));
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length) throw new DatasetError(problems);
  return parseFigures(tables as Tables);
}

async function readTable(table: TableName, path: unknown, folder: string): Promise<unknown> {
  // As the standard has it: a package reads nothing from outside its folder.
  if (typeof path !== 'string' || isAbsolute(path) || /^\w+:|^\.\.|\\/.test(normalize(path))) {
    throw fault(table, quote(path), 'the path of a file in the folder of the package');
  }
  try {
    const text = await readText(join(folder, path));
    return path.endsWith('.json') ? parseJson(text, path) : parseCsv(text, table);
  } catch (error) {
    throw error instanceof InputFault ? fault(table, error.message, 'a table as CSV or JSON, in UTF-8') : error;
  }
}

function fault(table: string, found: string, expected: string): DatasetError {
  return new DatasetError([{table, row: null, id: null, column: null, found, expected}]);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function readText(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    const about = await stat(path);
    if (!about.isFile()) throw new Error('it is no file');
    if (about.size > LARGEST) throw new Error(`it has ${about.size} bytes, more than ${LARGEST}`);
    bytes = await readFile(path);
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    throw new InputFault(`${path}: ${code === 'ENOENT' ? 'there is no such file' : message}`, {cause: error});
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch (error) {
    throw new InputFault(`${path}: it is not UTF-8 text`, {cause: error});
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputFault(`${path}: it is not JSON: ${(error as Error).message}`, {cause: error});
  }
}

function isTable(name: unknown): name is TableName {
  return (tableNames as readonly unknown[]).includes(name);
}

/**
 * Reads the datasets of `src`. It holds the checks of a dataset, which a page with the embedded one never needs: so it
 * is loaded when the first `src` is met, and bundled on its own.
 */
import {parseCsv} from '../../src/formats/csv.js';
import {DatasetError, quote} from '../../src/model/error.js';
import type {Dataset, TableName} from '../../src/model/figure.js';
import {inWords} from '../../src/model/letters.js';
import {parseFigures, tableNames, type Tables} from '../../src/model/parse.js';
import type {DataPackage, Resource} from '../../src/model/schema.js';
import {FaultError, Files} from './reader/files.js';
import type {SourceFault} from './reader/files.js';

export type {SourceFault};
export type Reading = {readonly dataset: Dataset} | SourceFault;

/**
 * Reads a dataset of the schema of this package: a `datapackage.json` with its tables as CSV or JSON on the same site,
 * or one JSON file with all tables. All files together may have 8,000,000 bytes and take 20 seconds. Gives what is wrong
 * where it cannot; rejects only where `signal` was raised. Whatever is still on its way then, is not waited for.
 */
export async function readDataset(url: string, signal: AbortSignal): Promise<Reading> {
  const files = new Files(signal);
  try {
    const {text, url: address} = await files.read(url);
    const content = parseJson(text);
    const tables = isDataPackage(content) ? await readTables(content, address, files) : (content as Tables);
    return {dataset: parseFigures(tables)};
  } catch (error) {
    signal.throwIfAborted();
    if (files.late) return files.late;
    if (error instanceof DatasetError) return {fault: 'invalid', detail: error.message};
    if (error instanceof FaultError) return error.reading;
    return {fault: 'missing', detail: error instanceof Error ? error.message : String(error)};
  } finally {
    files.close();
  }
}

function fail(detail: string): never {
  throw new FaultError({fault: 'not_json', detail});
}

function parseJson(text: string): unknown {
  refuseMarkup(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    // Some browsers repeat what they found.
    return fail(inWords((error as SyntaxError).message));
  }
}

/** Many sites answer with a page, and as if nothing were wrong, where a file is missing. */
function refuseMarkup(text: string): void {
  if (/^\s*</.test(text)) fail('it is a page or other markup, not data');
}

function isDataPackage(content: unknown): content is DataPackage {
  return typeof content === 'object' && content !== null && Array.isArray((content as {resources?: unknown}).resources);
}

async function readTables({resources}: DataPackage, url: string, files: Files): Promise<Tables> {
  const wanted = resources.filter(isTable);
  if (new Set(wanted.map(({name}) => name)).size < wanted.length) fail('it names a table twice');
  const tables = wanted.map(async ({name, path}): Promise<[TableName, unknown]> => {
    const address = addressOf(path, url);
    if (!address) return fail(`the path of ${name}, ${quote(path)}, is not an address on the site of its package`);
    const {text} = await files.read(address.href);
    if (address.pathname.endsWith('.json')) return [name, parseJson(text)];
    refuseMarkup(text);
    return [name, parseCsv(text, name)];
  });
  return Object.fromEntries(await Promise.all(tables)) as Tables;
}

function isTable(resource: Resource): resource is Resource<TableName> {
  return (tableNames as readonly string[]).includes(resource?.name);
}

/** Whoever embeds a dataset lets it ask its own site for its tables, and nobody else. */
function addressOf(path: unknown, base: string): URL | null {
  const address = typeof path === 'string' && URL.canParse(path, base) ? new URL(path, base) : null;
  return address && /^https?:$/.test(address.protocol) && address.origin === new URL(base).origin ? address : null;
}

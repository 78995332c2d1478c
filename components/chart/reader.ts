/**
 * Reads the datasets of `src`. It holds the checks of a dataset, which a page with the embedded one never needs: so it
 * is loaded when the first `src` is met, and bundled on its own.
 */
import {parseCsv} from '../../src/formats/csv.js';
import {formatProblem, quote} from '../../src/model/error.js';
import type {Dataset, TableName} from '../../src/model/figure.js';
import {inWords} from '../../src/model/letters.js';
import {parseFigures, tableNames, type Tables} from '../../src/model/parse.js';
import type {DataPackage, Resource} from '../../src/model/schema.js';
import {rowsIn} from '../../src/formats/published/rows.js';
import type {Digested} from './reader/digest.js';
import {FaultError, faultOf, Files} from './reader/files.js';
import type {SourceFault} from './reader/files.js';
import {MOST_FIGURES, readTable, type Asking, type Changed, type Progress} from './reader/table.js';

export type {Changed, Progress, SourceFault};
export type Reading = {readonly dataset: Dataset} | SourceFault;

/** A table, by the end of its address. */
const table = /\.(csv|tsv|txt)$/i;

/**
 * Reads a dataset of the schema of this package: a `datapackage.json` with its tables as CSV or JSON on the same site,
 * or one JSON file with all tables. All files together may have 8,000,000 bytes and take 20 seconds. Or figures as the
 * field publishes them: such a JSON file, or a CSV file of any size, of which only what is asked for is held. Gives
 * what is wrong where it cannot; rejects only where `signal` was raised. Whatever is still on its way then, is not waited
 * for.
 */
export async function readDataset(url: string, signal: AbortSignal, asking?: Asking): Promise<Reading> {
  if (asking && table.test(new URL(url).pathname)) {
    try {
      return kept(await readTable(url, signal, asking), url);
    } catch (error) {
      signal.throwIfAborted();
      return faultOf(error) ?? missing(error);
    }
  }
  const files = new Files(signal);
  try {
    const {text, url: address} = await files.read(url);
    const content = parseJson(text);
    const rows = rowsIn(content);
    if (rows) {
      const {digestRows} = await import('./data-worker.js');
      return kept(digestRows(rows, asking?.host.most ?? MOST_FIGURES), url);
    }
    const tables = isDataPackage(content) ? await readTables(content, address, files) : (content as Tables);
    return {dataset: parseFigures(tables)};
  } catch (error) {
    signal.throwIfAborted();
    if (files.late) return files.late;
    return faultOf(error) ?? missing(error);
  } finally {
    files.close();
  }
}

function missing(error: unknown): SourceFault {
  return {fault: 'missing', detail: error instanceof Error ? error.message : String(error)};
}

/** Tells those who made a page what of a published file is not in the chart. */
function kept({dataset, warnings, errors, broken}: Digested, url: string): Reading {
  const columns = warnings.map(({column, found, expected}) => `${column ?? ''} (${found}; ${expected})`);
  const rows = errors.slice(0, 3).map(formatProblem);
  const told = [
    columns.length ? `columns not kept: ${columns.join(', ')}` : '',
    broken ? `${broken} rows left out: ${rows.join('; ')}` : '',
  ].filter(Boolean);
  // oxlint-disable-next-line no-console -- this is where an author of a page looks
  if (told.length) console.warn(`${url}: ${told.join('. ')}`);
  return {dataset};
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

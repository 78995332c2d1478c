/**
 * Reads the datasets of `src`. It holds the checks of a dataset, which a page with the embedded one never needs: so it
 * is loaded when the first `src` is met, and bundled on its own.
 */
import {formatProblem, quote} from '../../src/model/error.js';
import type {Dataset, TableName} from '../../src/model/figure.js';
import {parseSteps, tableNames, type Tables} from '../../src/model/parse.js';
import type {DataPackage, Resource} from '../../src/model/schema.js';
import {rowsIn} from '../../src/formats/published/rows.js';
import type {Digested} from './reader/digest.js';
import {faultOf, type SourceFault} from './reader/fault.js';
import {Files, PackedFile} from './reader/files.js';
import {contentOf, fail, type LoadedFile} from './reader/loaded.js';
import {inSlices} from '../../src/slices.js';
import {readShared} from './reader/shared.js';
import {readTable, type Asked, type Asking, type Changed, type Progress} from './reader/table.js';
import {perform} from './reader/worker.js';

export type {Asked, Changed, Progress, SourceFault};
export type Reading = {readonly dataset: Dataset} | SourceFault;

/** A table, by the end of its address. */
const table = /\.(csv|tsv|txt|parquet|pq)$/i;
const packed = /\.(parquet|pq)$/i;

/** Up to this, no worker is started: some hundred figures. */
const SMALL = 400_000;

/**
 * Reads a dataset of the schema of this package: a `datapackage.json` with its tables as CSV, JSON or Parquet on the same
 * site, or one JSON file with all tables. All files together may have 64 megabytes; of these, 8 have to come in 20 seconds.
 * Or figures as the field publishes them: such a JSON file, or a CSV or Parquet file of any size, of which only what is
 * asked for is held. Gives what is wrong where it cannot; rejects only where `signal` was raised. Whatever is still on its
 * way then, is not waited for.
 */
export async function readDataset(url: string, signal: AbortSignal, asking?: Asking): Promise<Reading> {
  const {pathname} = new URL(url);
  try {
    if (asking?.host.ref !== undefined && !table.test(pathname))
      return await readShared(url, signal, (all) => readDataset(url, all));
    if (!asking || !table.test(pathname)) return await readFiles(url, signal, asking);
    return kept(await readTable(url, packed.test(pathname) ? 'parquet' : 'csv', signal, asking), url);
  } catch (error) {
    signal.throwIfAborted();
    return faultOf(error) ?? missing(error);
  }
}

async function readFiles(url: string, signal: AbortSignal, asking?: Asking): Promise<Reading> {
  const files = new Files(signal, (count) => {
    if (!asking) return;
    // All of it is held, whatever is asked for.
    asking.progress = {count, unit: 'MB', outdated: () => false};
    asking.host.requestUpdate();
  });
  try {
    const most = asking?.host.most ?? Infinity;
    const {parts, url: address} = await files.read(url);
    const file: LoadedFile = {table: null, kind: 'json', parts};
    if (files.bytes > SMALL) return kept(await performFiles([file], most, files, signal), url);
    const pace = inSlices(signal);
    const content = await pace(contentOf(file));
    if (rowsIn(content)) return kept(await performFiles([file], most, files, signal), url);
    if (!isDataPackage(content)) return {dataset: await pace(parseSteps(content as Tables))};
    const tables = await loadTables(content, address, files);
    if (files.bytes > SMALL || tables.some(({kind}) => kind === 'parquet'))
      return kept(await performFiles(tables, most, files, signal), url);
    const contents: Partial<Record<string, unknown>> = {};
    for (const each of tables) contents[each.table!] = await pace(contentOf(each));
    return {dataset: await pace(parseSteps(contents as Tables))};
  } catch (error) {
    if (files.late && !signal.aborted) return files.late;
    if (!(error instanceof PackedFile) || !asking) throw error;
    files.close();
    return kept(await readTable(url, 'parquet', signal, asking), url);
  } finally {
    files.close();
  }
}

function performFiles(
  loaded: readonly LoadedFile[],
  most: number,
  files: Files,
  signal: AbortSignal,
): Promise<Digested> {
  files.close();
  const supply = {next: async () => null, range: async () => new ArrayBuffer(0), tell() {}};
  return perform({kind: 'files', files: loaded, most}, supply, signal, files.bytes > SMALL);
}

function missing(error: unknown): SourceFault {
  return {fault: 'missing', detail: error instanceof Error ? error.message : String(error)};
}

/** Tells those who made a page what of a published file is not in the chart. Of nothing but broken rows, nothing is drawn. */
function kept({dataset, notKept}: Digested, url: string): Reading {
  if (!notKept) return {dataset};
  const {warnings, errors, broken} = notKept;
  if (broken && broken === notKept.rows) return {fault: 'invalid', detail: formatProblem(errors[0]!)};
  const columns = warnings.map(({column, found, expected}) => `${column ?? ''} (${found}; ${expected})`);
  const rows = errors.slice(0, 3).map(formatProblem);
  const told = [
    columns.length ? `columns not kept: ${columns.join(', ')}` : '',
    broken ? `${broken} rows left out: ${rows.join('; ')}` : '',
  ].filter(Boolean);
  // oxlint-disable-next-line no-console -- this is where an author of a page looks
  if (told.length) console.warn(`${url}: ${told.join('. ')}`);
  // The same object, as what was looked up in it belongs to that.
  return {dataset: broken ? Object.assign(dataset, {unread: broken}) : dataset};
}

function isDataPackage(content: unknown): content is DataPackage {
  return typeof content === 'object' && content !== null && Array.isArray((content as {resources?: unknown}).resources);
}

async function loadTables({resources}: DataPackage, url: string, files: Files): Promise<LoadedFile[]> {
  const wanted = resources.filter(isTable);
  if (new Set(wanted.map(({name}) => name)).size < wanted.length) fail('it names a table twice');
  const tables = wanted.map(async ({name, path}): Promise<LoadedFile> => {
    const address = addressOf(path, url);
    if (!address) return fail(`the path of ${name}, ${quote(path)}, is not an address on the site of its package`);
    const {pathname, href} = address;
    const kind = pathname.endsWith('.json') ? 'json' : packed.test(pathname) ? 'parquet' : 'csv';
    const {parts} = await files.read(href, true);
    return {table: name, kind, parts};
  });
  return await Promise.all(tables);
}

function isTable(resource: Resource): resource is Resource<TableName> {
  return (tableNames as readonly string[]).includes(resource?.name);
}

/** Whoever embeds a dataset lets it ask its own site for its tables, and nobody else. */
function addressOf(path: unknown, base: string): URL | null {
  const address = typeof path === 'string' && URL.canParse(path, base) ? new URL(path, base) : null;
  return address && /^https?:$/.test(address.protocol) && address.origin === new URL(base).origin ? address : null;
}

/**
 * Reads the datasets of `src`. It holds the checks of a dataset, which a page with the embedded one never needs: so it
 * is loaded when the first `src` is met, and bundled on its own.
 */
import {formatProblem, quote} from '../../src/model/error.js';
import type {Dataset, TableName} from '../../src/model/figure.js';
import {parseSteps, tableNames, type Tables} from '../../src/model/parse.js';
import type {DataPackage, Resource} from '../../src/model/schema.js';
import {rowsIn} from '../../src/formats/published/rows.js';
import type {Digested, NotKept} from './reader/digest.js';
import {faultOf, type SourceFault} from './reader/fault.js';
import {Files, PackedFile} from './reader/files.js';
import {contentOf, fail, type LoadedFile} from './reader/loaded.js';
import {inSlices} from '../../src/slices.js';
import {wishes, type Asked, type Asking, type Changed, type Progress, type Tell} from './reader/asking.js';
import {criteriaOf} from './reader/criteria.js';
import {readShared, readTogether} from './reader/shared.js';
import {readTable} from './reader/table.js';
import {perform} from './reader/worker.js';

export type {Asked, Changed, Progress, SourceFault};
export type Reading = {readonly dataset: Dataset} | SourceFault;

/** A table, by the end of its address. */
const table = /\.(csv|tsv|txt|parquet|pq)$/i;
type Kind = 'csv' | 'parquet';
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
export async function readDataset(url: string, signal: AbortSignal, asking: Asking): Promise<Reading> {
  try {
    return await read(url, signal, asking);
  } catch (error) {
    signal.throwIfAborted();
    return faultOf(error) ?? missing(error);
  }
}

async function read(url: string, signal: AbortSignal, asking: Asking): Promise<Reading> {
  const {pathname} = new URL(url);
  if (table.test(pathname)) return readAsked(url, packed.test(pathname) ? 'parquet' : 'csv', signal, asking);
  try {
    return await readWhole(url, signal, asking);
  } catch (error) {
    if (!(error instanceof PackedFile)) throw error;
    return readAsked(url, 'parquet', signal, asking);
  }
}

/** All of a dataset, for all that ask for it at a time; for numbers in sentences, as long as one of them holds it. */
function readWhole(url: string, signal: AbortSignal, asking: Asking): Promise<Reading> {
  const {host} = asking;
  if ('ref' in host) return readShared(url, signal, (all) => readFiles(url, all, Infinity, () => {}));
  const {most = Infinity} = host;
  const tell = (count: number) => {
    asking.progress = {count, unit: 'MB', outdated: () => false};
    host.requestUpdate();
  };
  return readTogether({url, way: `whole ${most}`, inTurn: false}, {signal, tell}, signal, (all, ended) =>
    readFiles(url, ended, most, (count) => all.forEach((each) => each.signal.aborted || each.tell(count))),
  );
}

/** Of a table, what is asked for: read once for all that ask at a time. Numbers in sentences are held together, too. */
async function readAsked(url: string, kind: Kind, signal: AbortSignal, asking: Asking): Promise<Reading> {
  const {host} = asking;
  if ('ref' in host) {
    asking.progress = {count: 0, unit: '%', outdated: (changed) => changed.has('ref')};
    const asked = {id: host.ref?.trim() ?? ''};
    const [reading] = await readTogether({url, way: 'numbers', inTurn: true}, asked, signal, async (all, ended) => {
      const options = {select: {id: all.map(({id}) => id)}, most: Infinity};
      return kept(await readTable(url, kind, [options], ended, () => {}), url);
    });
    return reading!;
  }
  const options = {select: criteriaOf(host, asking.indicators()), most: host.most ?? Infinity};
  const asked = {
    options,
    key: JSON.stringify(options),
    tell: (count: number, unit: Progress['unit']) => {
      if (signal.aborted) return;
      asking.progress = {count, unit, outdated: (changed) => wishes.some((wish) => changed.has(wish))};
      host.requestUpdate();
    },
  };
  asked.tell(0, '%');
  const readings = await readTogether({url, way: 'table', inTurn: true}, asked, signal, async (all, ended) => {
    const distinct = new Map(all.map((each) => [each.key, each.options]));
    const tell: Tell = (...told) => all.forEach((each) => each.tell(...told));
    const read = kept(await readTable(url, kind, [...distinct.values()], ended, tell), url);
    return new Map([...distinct.keys()].map((key, place) => [key, read[place]!]));
  });
  return readings.get(asked.key)!;
}

async function readFiles(
  url: string,
  signal: AbortSignal,
  most: number,
  tell: (megabytes: number) => void,
): Promise<Reading> {
  const files = new Files(signal, tell);
  try {
    const {parts, url: address} = await files.read(url);
    const file: LoadedFile = {table: null, kind: 'json', parts};
    if (files.bytes > SMALL) return kept(await performFiles([file], most, files, signal), url)[0]!;
    const pace = inSlices(signal);
    const content = await pace(contentOf(file));
    if (rowsIn(content)) return kept(await performFiles([file], most, files, signal), url)[0]!;
    if (!isDataPackage(content)) return {dataset: await pace(parseSteps(content as Tables))};
    const tables = await loadTables(content, address, files);
    if (files.bytes > SMALL || tables.some(({kind}) => kind === 'parquet'))
      return kept(await performFiles(tables, most, files, signal), url)[0]!;
    const contents: Partial<Record<string, unknown>> = {};
    for (const each of tables) contents[each.table!] = await pace(contentOf(each));
    return {dataset: await pace(parseSteps(contents as Tables))};
  } catch (error) {
    if (files.late && !signal.aborted) return files.late;
    throw error;
  } finally {
    files.close();
  }
}

function performFiles(
  loaded: readonly LoadedFile[],
  most: number,
  files: Files,
  signal: AbortSignal,
): Promise<readonly Digested[]> {
  files.close();
  const supply = {next: async () => null, range: async () => new ArrayBuffer(0), tell() {}};
  return perform({kind: 'files', files: loaded, most}, supply, signal, files.bytes > SMALL);
}

function missing(error: unknown): SourceFault {
  return {fault: 'missing', detail: error instanceof Error ? error.message : String(error)};
}

/** Tells those who made a page what of a published file is not in a chart. Of nothing but broken rows, nothing is drawn. */
function kept(digested: readonly Digested[], url: string): Reading[] {
  let told = '';
  const readings = digested.map((each): Reading => {
    if ('fault' in each || !each.notKept) return each;
    const {dataset, notKept} = each;
    const {errors, broken} = notKept;
    if (broken && broken === notKept.rows) return {fault: 'invalid', detail: formatProblem(errors[0]!)};
    told = wordsOf(notKept);
    // The same object, as what was looked up in it belongs to that.
    return {dataset: broken ? Object.assign(dataset, {unread: broken}) : dataset};
  });
  // oxlint-disable-next-line no-console -- this is where an author of a page looks
  if (told) console.warn(`${url}: ${told}`);
  return readings;
}

function wordsOf({warnings, errors, broken}: NonNullable<NotKept>): string {
  const columns = warnings.map(({column, found, expected}) => `${column ?? ''} (${found}; ${expected})`);
  const rows = errors.slice(0, 3).map(formatProblem);
  return [
    columns.length ? `columns not kept: ${columns.join(', ')}` : '',
    broken ? `${broken} rows left out: ${rows.join('; ')}` : '',
  ]
    .filter(Boolean)
    .join('. ');
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

/**
 * Reads the datasets of `src`. It holds the checks of a dataset, which a page with the embedded one never needs: so it
 * is loaded when the first `src` is met, and bundled on its own.
 */
import {parseCsv} from '../../src/formats/csv.js';
import {DatasetError} from '../../src/model/error.js';
import type {Dataset, TableName} from '../../src/model/figure.js';
import {parseFigures, tableNames, type Tables} from '../../src/model/parse.js';
import type {DataPackage, Resource} from '../../src/model/schema.js';
import type {Fault} from '../../src/text/messages/messages.js';

/** No chart is worth more of a reader's data plan, or time, than this. */
const MAX_MEGABYTES = 8;
const MAX_SECONDS = 20;

/** Why a dataset that a page asked for cannot be drawn; `detail` goes into the sentence that says so. */
export interface SourceFault {
  readonly fault: Fault;
  readonly detail: string;
}

export type Reading = {readonly dataset: Dataset} | SourceFault;

class FaultError extends Error {
  constructor(readonly reading: SourceFault) {
    super(reading.detail);
  }
}

/**
 * Reads a dataset of the schema of this package: a `datapackage.json` with its tables as CSV or JSON beside it, or one
 * JSON file with all tables. Gives what is wrong where it cannot; rejects only where `signal` was raised.
 */
export async function readDataset(url: string, signal: AbortSignal): Promise<Reading> {
  const slow = AbortSignal.timeout(MAX_SECONDS * 1000);
  const budget = {bytes: MAX_MEGABYTES * 1e6};
  const read = (address: string) => readText(address, AbortSignal.any([signal, slow]), budget);
  try {
    const content = parseJson(await read(url));
    return {dataset: parseFigures(isDataPackage(content) ? await readTables(content, url, read) : (content as Tables))};
  } catch (error) {
    signal.throwIfAborted();
    if (slow.aborted) return {fault: 'slow', detail: String(MAX_SECONDS)};
    if (error instanceof DatasetError) return {fault: 'invalid', detail: error.message};
    if (error instanceof FaultError) return error.reading;
    return {fault: 'missing', detail: error instanceof Error ? error.message : String(error)};
  }
}

function fail(fault: Fault, detail: string): never {
  throw new FaultError({fault, detail});
}

async function readText(url: string, signal: AbortSignal, budget: {bytes: number}): Promise<string> {
  const response = await fetch(url, {signal});
  if (!response.ok) fail('missing', `HTTP ${response.status}`);
  const reader = response.body!.getReader();
  // A byte that is not UTF-8 is a fault of the file, not a letter to be guessed.
  const decoder = new TextDecoder('utf-8', {fatal: true});
  const decode = (part?: Uint8Array<ArrayBuffer>) => {
    try {
      return part ? decoder.decode(part, {stream: true}) : decoder.decode();
    } catch {
      return fail('not_json', 'it is not UTF-8 text');
    }
  };
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    budget.bytes -= part.value.length;
    if (budget.bytes < 0) {
      await reader.cancel();
      fail('too_large', String(MAX_MEGABYTES));
    }
    text += decode(part.value);
  }
  return text + decode();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return fail('not_json', (error as SyntaxError).message);
  }
}

function isDataPackage(content: unknown): content is DataPackage {
  return typeof content === 'object' && content !== null && Array.isArray((content as {resources?: unknown}).resources);
}

async function readTables(
  {resources}: DataPackage,
  url: string,
  read: (url: string) => Promise<string>,
): Promise<Tables> {
  const wanted = resources.filter(isTable);
  const tables = wanted.map(async ({name, path}): Promise<[TableName, unknown]> => {
    const address = addressOf(path, url);
    if (!address) return fail('not_json', `the path of ${name} is not an address`);
    const text = await read(address.href);
    return [name, address.pathname.endsWith('.json') ? parseJson(text) : parseCsv(text, name)];
  });
  return Object.fromEntries(await Promise.all(tables)) as Tables;
}

function isTable(resource: Resource): resource is Resource<TableName> {
  return (tableNames as readonly string[]).includes(resource?.name);
}

function addressOf(path: string, base: string): URL | null {
  const address = URL.canParse(path, base) ? new URL(path, base) : null;
  return address && /^https?:$/.test(address.protocol) ? address : null;
}

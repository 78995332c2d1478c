import {parseCsvSteps} from '../../../src/formats/csv.js';
import {parseJsonSteps} from '../../../src/formats/json-steps.js';
import type {TableName} from '../../../src/model/figure.js';
import {inWords} from '../../../src/model/letters.js';
import type {Steps} from '../../../src/model/steps.js';
import {FaultError} from './fault.js';

/** A file of a dataset, as it came. */
export interface LoadedFile {
  /** The table that it holds; `null` for a file of all tables. */
  readonly table: TableName | null;
  readonly kind: 'json' | 'csv' | 'parquet';
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
}

/** What a text file holds: rows, or tables by their names. Throws `FaultError` and `DatasetError`. */
export function* contentOf({table, kind, parts}: LoadedFile): Steps<unknown> {
  const text = yield* textOf(parts);
  refuseMarkup(text);
  if (kind === 'csv') return yield* parseCsvSteps(text, table!);
  try {
    return yield* parseJsonSteps(text);
  } catch (error) {
    // Some browsers repeat what they found.
    return fail(inWords((error as SyntaxError).message));
  }
}

/** A byte that is not UTF-8 is a fault of the file, not a letter to be guessed. */
function* textOf(parts: readonly Uint8Array[]): Steps<string> {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let text = '';
  try {
    for (const part of parts) {
      text += decoder.decode(part, {stream: true});
      yield;
    }
    return text + decoder.decode();
  } catch {
    return fail('it is not UTF-8 text');
  }
}

export function fail(detail: string): never {
  throw new FaultError({fault: 'not_json', detail});
}

/** Many sites answer with a page, and as if nothing were wrong, where a file is missing. */
function refuseMarkup(text: string): void {
  if (/^\s*</.test(text)) fail('it is a page or other markup, not data');
}

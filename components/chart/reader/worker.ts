import type {Dataset, TableName} from '../../../src/model/figure.js';
import type {Digested} from './digest.js';
import {FaultError} from './fault.js';
import {inSlices} from '../../../src/slices.js';
import {rowsOf} from './slice.js';
import type {Answer, Supplied, Supply, Task, Told} from './task.js';

/**
 * Has a large task done by a worker, where the page allows one; else, and where it is not `large`, by the page itself,
 * in slices. A worker cannot be checked as the loader checks what it loads, so there is none beside it. Rejects with
 * `FaultError` and `DatasetError`, and where `signal` was raised.
 */
export async function perform(
  task: Task,
  supply: Supply,
  signal: AbortSignal,
  large = true,
): Promise<readonly Digested[]> {
  const packed = task.kind === 'files' ? task.files.some(({kind}) => kind === 'parquet') : task.kind === 'parquet';
  const worker = large ? await openWorker(packed) : null;
  try {
    signal.throwIfAborted();
    if (!worker) {
      const own = packed ? await import('../parquet-reader.js') : await import('../data-worker.js');
      return await own.perform(task, supply, inSlices(signal));
    }
    return await converse(worker, task, supply, signal);
  } finally {
    worker?.terminate();
  }
}

interface Policies {
  createPolicy(name: string, rules: {createScriptURL: (url: string) => string}): {createScriptURL(url: string): URL};
}

/** A worker that runs; `null` where there is none, or the page allows none. */
function openWorker(packed: boolean): Promise<Worker | null> {
  return new Promise((resolve) => {
    const worker = startWorker(packed);
    if (!worker) return resolve(null);
    const settled = new AbortController();
    worker.addEventListener('message', () => (settled.abort(), resolve(worker)), settled);
    worker.addEventListener(
      'error',
      (event) => {
        event.preventDefault();
        settled.abort();
        worker.terminate();
        resolve(null);
      },
      settled,
    );
  });
}

/** Under Trusted Types, only these addresses are vouched for. */
function startWorker(packed: boolean): Worker | null {
  if (typeof Worker === 'undefined' || Symbol.for('idlib-loader') in globalThis) return null;
  const plain = new URL('./data-worker.js', import.meta.url);
  const parquet = new URL('./parquet-reader.js', import.meta.url);
  try {
    const {trustedTypes} = globalThis as {trustedTypes?: Policies};
    policy ??= trustedTypes?.createPolicy('idlib-figures', {
      createScriptURL: (name) => (name ? parquet.href : plain.href),
    });
    const url = packed ? parquet : plain;
    return new Worker(policy ? policy.createScriptURL(packed ? 'parquet' : '') : url, {type: 'module'});
  } catch {
    // Another site's script, or a page that allows no worker.
    return null;
  }
}

let policy: ReturnType<Policies['createPolicy']> | undefined;

/** Gives a worker what it asks for, and takes what it has read, slice by slice. */
function converse(worker: Worker, task: Task, supply: Supply, signal: AbortSignal): Promise<readonly Digested[]> {
  return new Promise((resolve, reject) => {
    const tell = (told: Told, moved: Transferable[] = []) => worker.postMessage(told, moved);
    const give = (id: number, bytes: Supplied) => {
      const buffer = bytes && 'buffer' in bytes ? bytes.buffer : bytes;
      tell({id, bytes}, buffer ? [buffer] : []);
    };
    const datasets: Partial<Record<TableName, unknown[]>>[] = [];
    const found = new Set<unknown>([null]);
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    worker.addEventListener('error', () => reject(new Error('the worker does not run')));
    worker.addEventListener('message', ({data}: MessageEvent<Answer>) => {
      if ('id' in data) {
        const {id, range} = data;
        (range ? supply.range(...range) : supply.next()).then((bytes) => give(id, bytes), reject);
      } else if ('share' in data) supply.tell(data.share);
      else if ('fault' in data) reject(new FaultError(data.fault));
      else if ('failure' in data) reject(new Error(data.failure));
      else if ('ends' in data)
        resolve(
          data.ends.map((end, of) =>
            end && 'fault' in end ? end : {notKept: end, dataset: datasets[of] as unknown as Dataset},
          ),
        );
      else if ('slice' in data) {
        const {of, slice} = data;
        const rows = rowsOf(slice);
        // An identifier that was looked for once is found faster, when there are many at once.
        for (const {id} of rows) found.has(id);
        ((datasets[of] ??= {})[slice.table] ??= []).push(...rows);
      }
    });
    const moved = task.kind === 'files' ? task.files.flatMap(({parts}) => parts.map(({buffer}) => buffer)) : [];
    tell({task}, moved);
  });
}

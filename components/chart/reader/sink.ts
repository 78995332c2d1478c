import type {ReadOptions} from '../../../src/formats/published/reading.js';
import type {Digested} from './digest.js';
import {FaultError, type SourceFault} from './files.js';

export type DigestOptions = ReadOptions & {readonly most: number};

/** Where the bytes of a table go. */
export interface Sink {
  /** Takes bytes, which are gone for the caller, and settles with the rows so far when more can come. */
  push(bytes: Uint8Array<ArrayBuffer>): Promise<number>;
  end(): Promise<Digested>;
  close(): void;
}

/** What the worker is told: what to hold, then bytes, then nothing more. */
export type Told = DigestOptions | Uint8Array<ArrayBuffer> | null;
/** What it answers to each. */
export type Answer =
  {readonly rows: number} | {readonly digested: Digested} | {readonly fault: SourceFault} | {readonly failure: string};

/**
 * A worker, where the page allows one; else the page itself, in slices. A worker cannot be checked as the loader checks
 * what it loads, so there is none beside it.
 */
export async function openSink(options: DigestOptions): Promise<Sink> {
  const worker = Symbol.for('idlib-loader') in globalThis ? null : startWorker();
  if (!worker) return inSlices(options);
  const ask = conversation(worker);
  try {
    await ask(options);
  } catch {
    // Not there, or not allowed.
    worker.terminate();
    return inSlices(options);
  }
  return {
    push: async (bytes) => ((await ask(bytes, [bytes.buffer])) as {rows: number}).rows,
    end: async () => ((await ask(null)) as {digested: Digested}).digested,
    close: () => worker.terminate(),
  };
}

interface Policies {
  createPolicy(name: string, rules: {createScriptURL: (url: string) => string}): {createScriptURL(url: string): URL};
}

/** Under Trusted Types, only this address is vouched for. */
function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  const url = new URL('./data-worker.js', import.meta.url);
  try {
    const {trustedTypes} = globalThis as {trustedTypes?: Policies};
    policy ??= trustedTypes?.createPolicy('idlib-figures', {createScriptURL: () => url.href});
    return new Worker(policy ? policy.createScriptURL('') : url, {type: 'module'});
  } catch {
    // Another site's script, or a page that allows no worker.
    return null;
  }
}

let policy: ReturnType<Policies['createPolicy']> | undefined;

/** Asks one thing after the other. */
function conversation(worker: Worker): (told: Told, moved?: Transferable[]) => Promise<Answer> {
  return (told, moved = []) =>
    new Promise((resolve, reject) => {
      const answered = new AbortController();
      const hear = ({data}: MessageEvent<Answer>) => {
        answered.abort();
        if ('fault' in data) reject(new FaultError(data.fault));
        else if ('failure' in data) reject(new Error(data.failure));
        else resolve(data);
      };
      const fail = (event: Event) => {
        answered.abort();
        event.preventDefault();
        reject(new Error('the worker does not run'));
      };
      worker.addEventListener('message', hear, answered);
      worker.addEventListener('error', fail, answered);
      worker.postMessage(told, moved);
    });
}

/** How long the page may be kept, in milliseconds, and how much is read before the clock is looked at. */
const SLICE = 8;
const PIECE = 32_768;

async function inSlices(options: DigestOptions): Promise<Sink> {
  const {Digest} = await import('../data-worker.js');
  const digest = new Digest(options);
  let since = performance.now();
  return {
    async push(bytes) {
      let rows = 0;
      for (let at = 0; at < bytes.length; at += PIECE) {
        rows = digest.push(bytes.subarray(at, at + PIECE));
        if (performance.now() - since < SLICE) continue;
        await pause();
        since = performance.now();
      }
      return rows;
    },
    end: async () => digest.end(),
    close() {},
  };
}

/** Lets the page do what else it has to. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    const go = () => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', go);
    port1.start();
    port2.postMessage(null);
  });
}

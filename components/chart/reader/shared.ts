import {pause} from '../../../src/slices.js';

interface Shared<Reading> {
  readonly reading: Promise<Reading>;
  readonly end: {readonly closing: AbortController; readers: number};
}

/** What is read, or was, for those who share it: by what they share, as long as one of them holds it. */
const held = new Map<unknown, Shared<unknown>>();

/** Reads something once for all who ask for it by the same `key`, each until it raises its `signal`; the last
 * one ends it. Throws where it is raised already. */
export function readShared<Reading>(
  key: unknown,
  signal: AbortSignal,
  read: (signal: AbortSignal) => Promise<Reading>,
): Promise<Reading> {
  signal.throwIfAborted();
  let shared = held.get(key) as Shared<Reading> | undefined;
  if (!shared) {
    const closing = new AbortController();
    held.set(key, (shared = {reading: read(closing.signal), end: {closing, readers: 0}}));
  }
  // Who leaves late has not kept what the others have read.
  const {reading, end} = shared;
  end.readers++;
  const leave = () => {
    if (--end.readers) return;
    if (held.get(key)?.end === end) held.delete(key);
    end.closing.abort();
  };
  signal.addEventListener('abort', leave, {once: true});
  return reading;
}

/** What is asked for by those who wait to be read for together. */
const waiting = new Map<string, Set<unknown>>();

/** What is read together: what is asked of an address in the same way. */
interface Batch {
  readonly url: string;
  readonly way: string;
  /** Whether it waits for its turn at its host, as what is read in parts does. */
  readonly inTurn: boolean;
}

/**
 * Reads something once for all who ask for it in the same moment, or before it is its turn. Dozens of elements may stand in
 * a page, each of which would read a large file for itself.
 */
export function readTogether<Asked, Reading>(
  {url, way, inTurn}: Batch,
  asked: Asked,
  signal: AbortSignal,
  read: (asked: readonly Asked[], signal: AbortSignal) => Promise<Reading>,
): Promise<Reading> {
  signal.throwIfAborted();
  const key = `${way} ${url}`;
  const all = (waiting.get(key) ?? new Set()) as Set<Asked>;
  waiting.set(key, all.add(asked));
  const begin = () => waiting.get(key) === all && waiting.delete(key);
  // For who leaves before, nothing is read.
  signal.addEventListener('abort', () => all.delete(asked) && !all.size && begin(), {once: true});
  return readShared(all, signal, async (ended) => {
    await pause();
    const leave = inTurn ? await turnAt(new URL(url).origin) : null;
    try {
      ended.throwIfAborted();
      begin();
      return await read([...all], ended);
    } finally {
      held.delete(all);
      leave?.();
    }
  });
}

/** So many files of a host are read in parts at a time, as each holds one of the few connections that a browser has to it. */
const MOST = 3;

/** How many are read of a host, and who waits for a turn; by host. */
const queues = new Map<string, {readings: number; readonly next: (() => void)[]}>();

/** Waits for a turn at a host. Gives what ends it. */
async function turnAt(host: string): Promise<() => void> {
  const queue = queues.get(host) ?? {readings: 0, next: []};
  queues.set(host, queue);
  if (queue.readings === MOST) await new Promise<void>((go) => queue.next.push(go));
  else queue.readings++;
  return () => {
    const next = queue.next.shift();
    if (next) next();
    else queue.readings--;
  };
}

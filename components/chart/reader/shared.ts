interface Shared<Reading> {
  readonly reading: Promise<Reading>;
  readonly closing: AbortController;
  readers: number;
}

/** What is read, or was, for those who share it: by address, as long as one of them holds it. */
const held = new Map<string, Shared<unknown>>();

/** Reads what an address holds once for all who ask for it, each until it raises its `signal`; the last one ends it. */
export function readShared<Reading>(
  url: string,
  signal: AbortSignal,
  read: (signal: AbortSignal) => Promise<Reading>,
): Promise<Reading> {
  let shared = held.get(url) as Shared<Reading> | undefined;
  if (!shared) {
    const closing = new AbortController();
    held.set(url, (shared = {reading: read(closing.signal), closing, readers: 0}));
  }
  const {reading, closing} = shared;
  shared.readers++;
  const leave = () => {
    if (--shared.readers) return;
    held.delete(url);
    closing.abort();
  };
  signal.addEventListener('abort', leave, {once: true});
  return reading;
}

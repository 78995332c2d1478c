/** The time a slice of work may take, in milliseconds: what a reader does meanwhile waits no longer. */
const SLICE = 8;

/** Does something to each of many things while the page is idle, a slice of time at once. Gives what stops it. */
export function eachWhenIdle<T>(things: readonly T[], act: (thing: T) => void): () => void {
  // Safari has no idle callbacks.
  const [ask, forget] =
    'requestIdleCallback' in window
      ? [window.requestIdleCallback.bind(window), window.cancelIdleCallback.bind(window)]
      : [(act: () => void) => setTimeout(act, SLICE) as unknown as number, clearTimeout];
  let next = 0;
  const slice = () => {
    const end = performance.now() + SLICE;
    while (next < things.length && performance.now() < end) act(things[next++]!);
    if (next < things.length) handle = ask(slice);
  };
  let handle = ask(slice);
  return () => forget(handle);
}

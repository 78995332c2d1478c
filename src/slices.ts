import type {Steps} from './model/steps.js';

/** How long the page may be kept, in milliseconds. */
const SLICE = 8;

/** Does steps in the page, which may do what else it has to whenever it was kept for a while. Rejects where it was told to end. */
export function inSlices(signal?: AbortSignal): <T>(steps: Steps<T>) => Promise<T> {
  let since = performance.now();
  return async (steps) => {
    signal?.throwIfAborted();
    for (;;) {
      const {done, value} = steps.next();
      if (done) return value;
      if (performance.now() - since < SLICE) continue;
      await pause();
      signal?.throwIfAborted();
      since = performance.now();
    }
  };
}

/** Lets the page do what else it has to. */
export function pause(): Promise<void> {
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

import type {Tasks} from './worker.js';

/** A browser that lets scripts from nowhere in particular be run only by a name. */
interface Trusting {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: {createScriptURL: () => string}): {createScriptURL(url: string): string};
  };
}

/** The name that the gallery's pages need where a policy names what it allows. */
const POLICY = 'idlib-gallery';

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (problem: Error) => void;
}

let worker: Worker | null = null;
let count = 0;
const waiting = new Map<number, Waiting>();

/** Asks the worker, which is started when it is first needed. Rejects with what is wrong with what was asked, in words. */
export function ask<Name extends keyof Tasks>(
  task: Name,
  ...given: Parameters<Tasks[Name]>
): Promise<Awaited<ReturnType<Tasks[Name]>>> {
  worker ??= start();
  const id = ++count;
  worker.postMessage({id, task, given}, []);
  return new Promise((resolve, reject) => waiting.set(id, {resolve, reject}));
}

function start(): Worker {
  const {href} = new URL('embed-worker.js', document.baseURI);
  const trusted = (globalThis as Trusting).trustedTypes?.createPolicy(POLICY, {createScriptURL: () => href});
  const started = new Worker(trusted ? trusted.createScriptURL(href) : href, {type: 'module'});
  started.addEventListener('message', ({data}: MessageEvent<{id: number; result: never; problem?: string}>) => {
    const {resolve, reject} = waiting.get(data.id)!;
    waiting.delete(data.id);
    if (data.problem === undefined) resolve(data.result);
    else reject(new RangeError(data.problem));
  });
  started.addEventListener('error', () => {
    for (const {reject} of waiting.values()) reject(new Error('What writes the forms does not run in this browser.'));
    waiting.clear();
    worker = null;
  });
  return started;
}

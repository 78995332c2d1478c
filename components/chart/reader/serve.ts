import {finish} from '../../../src/model/steps.js';
import {faultOf} from './fault.js';
import type {Perform} from './perform.js';
import {slicesOf} from './slice.js';
import type {Answer, Supplied, Supply, Told} from './task.js';

interface Scope {
  readonly WorkerGlobalScope?: unknown;
  addEventListener(type: 'message', hear: (event: MessageEvent<Told>) => void): void;
  postMessage(answer: Answer, moved: Transferable[]): void;
}

/** Does what the page tells, where this is a worker. It fetches nothing: it asks the page for bytes. */
export function serve(perform: Perform): void {
  const scope = globalThis as unknown as Scope;
  if (!scope.WorkerGlobalScope) return;
  const post = (answer: Answer) => scope.postMessage(answer, []);
  const asked = new Map<number, (bytes: Supplied) => void>();

  let id = 0;
  const ask = <T extends Supplied>(range: readonly [number, number] | null) =>
    new Promise<T>((resolve) => {
      asked.set(++id, (bytes) => resolve(bytes as T));
      post({id, range});
    });
  const supply: Supply = {
    next: () => ask(null),
    range: (from, to) => ask([from, to]),
    tell: (share) => post({share}),
  };
  scope.addEventListener('message', ({data: told}) => {
    if ('id' in told) {
      asked.get(told.id)!(told.bytes);
      asked.delete(told.id);
    } else
      void perform(told.task, supply, finish, (dataset, of) => {
        for (const slice of slicesOf(dataset)) post({of, slice});
      }).then(
        (digested) => post({ends: digested.map((each) => ('fault' in each ? each : each.notKept))}),
        (error: unknown) => {
          const fault = faultOf(error);
          post(fault ? {fault} : {failure: String(error)});
        },
      );
  });
  post({ready: true});
}

/**
 * Reads published tables, in a worker or, imported, in the page. It fetches nothing: the page gives it the bytes, so that
 * what the page's policy says of connections holds for them.
 */
import {readPublished} from '../../src/formats/published/read.js';
import {Digest, digested, type Digested} from './reader/digest.js';
import {faultOf} from './reader/files.js';
import type {Answer, Told} from './reader/sink.js';

export {Digest};

/** Reads rows as a JSON file holds them. Throws `DatasetError` and `FaultError`. */
export function digestRows(rows: readonly unknown[], most: number): Digested {
  return digested(readPublished(rows), most);
}

interface Scope {
  readonly WorkerGlobalScope?: unknown;
  addEventListener(type: 'message', hear: (event: MessageEvent<Told>) => void): void;
  postMessage(answer: Answer, moved: Transferable[]): void;
}

const scope = globalThis as unknown as Scope;
let digest: Digest | null = null;

function answer(told: Told): Answer {
  try {
    if (told instanceof Uint8Array) return {rows: digest!.push(told)};
    if (told === null) return {digested: digest!.end()};
    digest = new Digest(told);
    return {rows: 0};
  } catch (error) {
    const fault = faultOf(error);
    return fault ? {fault} : {failure: String(error)};
  }
}

if (scope.WorkerGlobalScope) scope.addEventListener('message', ({data}) => scope.postMessage(answer(data), []));

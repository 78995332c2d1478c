/** Writes forms and draws pictures with the code that servers run, beside the page: in it, elements are alive. */
import {toSVG, type Form} from '../../../src/static/index.js';
import {pastedOf} from './forms.js';
import type {Order} from './order.js';
import {piecesOf} from './pieces.js';

const tasks = {
  pieces: (form: Form, order: Order) => piecesOf(form, order),
  pasted: (order: Order) => pastedOf(order),
  picture: ({tag, attributes, dataset}: Order) => toSVG(tag, attributes, dataset ? {dataset} : {}),
};

/** What can be asked for, each with what it is given and what it gives. */
export type Tasks = typeof tasks;

addEventListener('message', ({data}: MessageEvent<{id: number; task: keyof Tasks; given: never[]}>) => {
  void answer(data.id, () => (tasks[data.task] as (...given: readonly unknown[]) => unknown)(...data.given));
});

async function answer(id: number, run: () => unknown): Promise<void> {
  try {
    postMessage({id, result: await run()});
  } catch (error) {
    postMessage({id, problem: (error as Error).message});
  }
}

/** Ours: the element as it ships, given an address or a dataset. */
import type {Dataset} from '../../../src/index.js';
import {start} from './start.js';

async function drawn(host: HTMLElement, given: {src: string} | {data: Dataset}): Promise<unknown> {
  const element = Object.assign(document.createElement('idlib-casualty-chart'), given);
  const settled = new Promise((resolve, reject) => {
    element.addEventListener('idlib-ready', resolve);
    element.addEventListener('idlib-error', ({detail}) => reject(new Error(detail.message)));
  });
  host.append(element);
  return settled;
}

start<Dataset>({
  fromFile: (host, src) => drawn(host, {src}),
  // Not before, as a page that draws a file has none of it.
  prepare: async (tables) => (await import('../../../src/index.js')).parseFiguresInSlices(tables),
  draw: (host, data) => drawn(host, {data}),
});

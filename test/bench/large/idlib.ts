/** Ours: the element as it ships, given an address or a dataset. */
import {parseFiguresInSlices, type Dataset} from '../../../src/index.js';
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
  prepare: (tables) => parseFiguresInSlices(tables),
  draw: (host, data) => drawn(host, {data}),
});

/** Ours: the element as it ships, given the address. */
import {start} from './start.js';

start(async (host, url) => {
  const element = document.createElement('idlib-casualty-chart');
  element.src = url;
  const drawn = new Promise((resolve, reject) => {
    element.addEventListener('idlib-ready', resolve);
    element.addEventListener('idlib-error', ({detail}) => reject(new Error(detail.message)));
  });
  host.append(element);
  return drawn;
});

/** The floor: an SVG made as a string by hand, with nothing that could be asked of it afterwards. */
import {drawString} from './svg.js';
import {start} from './start.js';

start((host, job) => {
  host.innerHTML = drawString(job);
  return {update: (next) => (host.innerHTML = drawString(next))};
});

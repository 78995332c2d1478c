/**
 * What `to.be.accessible` asks. It would load the styles of a page anew each time, though no rule that is asked by itself
 * reads them: without that, the tests of elements take less time, and are the same.
 */
import 'axe-core/axe.min.js';

const page = window as unknown as {axe: typeof import('axe-core')};
const {axe} = page;
type Run = (context: Element, options: import('axe-core').RunOptions, done: import('axe-core').RunCallback) => void;
const run: Run = (context, options, done) => axe.run(context, {...options, preload: {assets: ['media']}}, done);
Object.assign(page, {axe: {...axe, run}});

/**
 * Draws thousands of figures by density. A page with few needs none of it: so it is loaded when the first large
 * selection is met, and bundled on its own.
 */
import {pointsOf} from '../../src/layout/density/points.js';
import type {Dataset, Figure} from '../../src/model/figure.js';
import {Crowd} from './density/crowd.js';
import {pause} from './density/pause.js';
import {styles} from './density/styles.js';
import {dress} from './tools/dress.js';

/** How long the page may be kept, in milliseconds. */
const SLICE = 8;

/**
 * Counts figures in slices, between which the page can do what else it has to; rejects where `over` says so. Their
 * cells are to be drawn in `root`.
 */
export async function gather(
  figures: readonly Figure[],
  dataset: Dataset,
  root: ShadowRoot,
  over: () => boolean,
): Promise<Crowd> {
  dress(root, styles);
  const work = pointsOf(figures, dataset);
  await pause();
  for (let since = performance.now(); ;) {
    const {done, value} = work.next();
    if (done) return new Crowd(value, dataset);
    if (performance.now() - since < SLICE) continue;
    await pause();
    if (over()) throw new Error('other figures are asked for');
    since = performance.now();
  }
}

/** The same at once, for where no page has to wait. */
export function gatherAtOnce(figures: readonly Figure[], dataset: Dataset): Crowd {
  const work = pointsOf(figures, dataset);
  for (;;) {
    const {done, value} = work.next();
    if (done) return new Crowd(value, dataset);
  }
}

/**
 * Draws thousands of figures by density. A page with few needs none of it: so it is loaded when the first large
 * selection is met, and bundled on its own.
 */
import {pointsOf} from '../../src/layout/density/points.js';
import type {Dataset, Figure} from '../../src/model/figure.js';
import {longParts} from '../../src/model/long-parts.js';
import {lookup, type Lookup} from '../../src/model/lookup.js';
import {finish, type Steps} from '../../src/model/steps.js';
import {Crowd} from './density/crowd.js';
import {styles} from './density/styles.js';
import {inSlices} from '../../src/slices.js';
import {dress} from './tools/dress.js';

/**
 * Counts figures in slices, between which the page can do what else it has to, and has prepared in the same way what is
 * made of them; rejects where `signal` was raised. `rows` is what the element looks things up in, and its cells are to
 * be drawn in `root`.
 */
export async function gather(
  figures: readonly Figure[],
  dataset: Dataset,
  rows: Lookup,
  root: ShadowRoot,
  signal: AbortSignal,
  prepare: (crowd: Crowd) => Steps<void>,
): Promise<void> {
  dress(root, styles);
  const inTurn = inSlices(signal);
  await inTurn(longParts(dataset, [rows, lookup(dataset)]));
  const points = await inTurn(pointsOf(figures, dataset));
  await inTurn(prepare(new Crowd(points, dataset)));
}

/** The same at once, for where no page has to wait. */
export function gatherAtOnce(figures: readonly Figure[], dataset: Dataset): Crowd {
  return new Crowd(finish(pointsOf(figures, dataset)), dataset);
}

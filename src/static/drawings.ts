import type {Dataset} from '../model/figure.js';
import {dataset as shipped} from '../generated/dataset.js';
import type {Html} from './write.js';

/** How many drawings are kept of one dataset: those of its charts in all languages and widths, and of some choices. */
const MOST = 300;

const drawings = new WeakMap<Dataset, Map<string, Html>>();

/**
 * A drawing as it was written when the same was last asked for. Sites show one chart on many pages, and what is drawn
 * depends on nothing but the dataset and what the chart was told, which `key` says. Those used last are kept.
 */
export function keptDrawing(dataset: Dataset | null, key: string, draw: () => Html): Html {
  const of = dataset ?? shipped;
  let known = drawings.get(of);
  if (!known) drawings.set(of, (known = new Map()));
  const drawing = known.get(key) ?? draw();
  known.delete(key);
  known.set(key, drawing);
  if (known.size > MOST) known.delete(known.keys().next().value!);
  return drawing;
}

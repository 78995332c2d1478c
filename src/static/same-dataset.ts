import {formatDataset} from '../formats/json.js';
import {dataset as shipped} from '../generated/dataset.js';
import type {Dataset} from '../model/figure.js';

const known = new WeakMap<Dataset, boolean>([[shipped, true]]);
let text: string | null = null;

/** Whether a dataset is the one that ships; also where it comes from another module of the package. */
export function isShipped(dataset: Dataset): boolean {
  let same = known.get(dataset);
  if (same === undefined) known.set(dataset, (same = formatDataset(dataset) === (text ??= formatDataset(shipped))));
  return same;
}

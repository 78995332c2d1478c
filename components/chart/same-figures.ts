import type {Figure} from '../../src/model/figure.js';

/** Whether two lists hold the same figures in the same order. */
export function sameFigures(a: readonly Figure[], b: readonly Figure[] | null): boolean {
  return a === b || (b !== null && a.length === b.length && a.every((figure, index) => figure === b[index]));
}

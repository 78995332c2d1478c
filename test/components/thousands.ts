import type {Dataset} from '../../src/model/figure.js';
import {dataset} from '../embedded.js';

/** A dataset of thousands of figures, no two with the same number. */
export function thousands(count = 5000): Dataset {
  const figures = Array.from({length: count}, (_, index) => {
    const like = dataset.figures[index % dataset.figures.length]!;
    const number = {value: index, valueLow: index, valueHigh: index, valueVerbatim: String(index)};
    return {...like, ...number, quantifier: 'exact' as const, id: `figure-${index}`};
  });
  return {...dataset, figures, relations: []};
}

import {hxlTags} from '../../src/formats/hxl.js';
import {formatDataset} from '../../src/formats/json.js';
import type {Dataset, Figure} from '../../src/model/figure.js';
import {restrict} from '../../src/model/restrict.js';
import {csvFile, jsonFile, sheetText} from '../chart/tools/files.js';
import {save} from '../chart/tools/save.js';

export type Format = 'CSV' | 'JSON' | 'HXL';

/** Hands the reader a file of figures, with every field of each, in their order. As JSON it is a dataset of its own. */
export function download(format: Format, figures: readonly Figure[], dataset: Dataset): void {
  const shown = restrict(dataset, figures);
  if (format === 'CSV') save(csvFile(sheetText(shown, 'figures')), 'figures.csv');
  else if (format === 'HXL') save(csvFile(sheetText(shown, 'figures', [hxlTags])), 'figures.hxl.csv');
  else save(jsonFile(formatDataset(shown)), 'figures.json');
}

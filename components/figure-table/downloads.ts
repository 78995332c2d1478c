import {formatCsv, guardFormulas} from '../../src/formats/csv.js';
import {hxlTags} from '../../src/formats/hxl.js';
import {columnsOf, formatDataset, rowsOf} from '../../src/formats/json.js';
import type {Dataset, Figure} from '../../src/model/figure.js';
import {restrict} from '../../src/model/restrict.js';
import {save} from '../chart/tools/save.js';

export type Format = 'CSV' | 'JSON' | 'HXL';

/** Hands the reader a file of figures, with every field of each, in their order. As JSON it is a dataset of its own. */
export function download(format: Format, figures: readonly Figure[], dataset: Dataset): void {
  const shown = restrict(dataset, figures);
  const rows = guardFormulas(rowsOf(shown, 'figures'));
  const write = (table: typeof rows) =>
    new Blob([formatCsv(columnsOf('figures'), table)], {type: 'text/csv;charset=utf-8'});
  if (format === 'CSV') save(write(rows), 'figures.csv');
  else if (format === 'HXL') save(write([hxlTags, ...rows]), 'figures.hxl.csv');
  else save(new Blob([formatDataset(shown)], {type: 'application/json;charset=utf-8'}), 'figures.json');
}

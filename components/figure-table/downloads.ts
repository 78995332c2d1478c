import {formatCsv} from '../../src/formats/csv.js';
import {formatHxl} from '../../src/formats/hxl.js';
import {columnsOf, formatDataset, rowsOf} from '../../src/formats/json.js';
import type {Dataset, Figure} from '../../src/model/figure.js';
import {restrict} from '../../src/model/restrict.js';

export type Format = 'CSV' | 'JSON' | 'HXL';

/** How long a browser may take to begin with a download, in milliseconds. */
const PATIENCE = 60_000;

interface File {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The file of figures in a format, with every field of each, in their order. As JSON it is a dataset of its own. */
export function fileOf(format: Format, figures: readonly Figure[], dataset: Dataset): File {
  const shown = restrict(dataset, figures);
  if (format === 'JSON') return {name: 'figures.json', type: 'application/json', text: formatDataset(shown)};
  if (format === 'HXL') return {name: 'figures.hxl.csv', type: 'text/csv', text: formatHxl(shown)};
  return {name: 'figures.csv', type: 'text/csv', text: formatCsv(columnsOf('figures'), rowsOf(shown, 'figures'))};
}

/** Hands a file to the reader. */
export function save({name, type, text}: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}

import {hxlTags} from '../../src/formats/hxl.js';
import {loadTools} from '../chart/load-tools.js';
import type {Subject} from '../chart/subject.js';
import {csvFile, jsonFile, sheetText} from '../chart/tools/files.js';
import {save} from '../chart/tools/save.js';

export type Format = 'CSV' | 'JSON' | 'HXL';

/**
 * Hands the reader a file of the figures shown, with every field of each, in their order. As JSON it is a dataset of its
 * own; rejects where what makes that cannot be loaded.
 */
export async function download(format: Format, subject: Subject): Promise<void> {
  const {figures, dataset} = subject;
  if (format === 'JSON') save(jsonFile((await loadTools()).toJSON({...subject, events: []})), 'figures.json');
  else if (format === 'CSV') save(csvFile(sheetText({...dataset, figures}, 'figures')), 'figures.csv');
  else save(csvFile(sheetText({...dataset, figures}, 'figures', [hxlTags])), 'figures.hxl.csv');
}

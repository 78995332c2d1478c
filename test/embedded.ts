/** What many tests start from: the dataset that ships, its figures by id, and English. */
import {dataset} from '../src/generated/dataset.js';
import type {Figure} from '../src/model/figure.js';
import {createLanguage} from '../src/text/language.js';
import {en} from '../src/text/messages/en.js';

export {dataset};
export const english = createLanguage(en);
/** A language that is read from right to left. */
export const arabic = createLanguage({...en, code: 'ar', locale: 'ar-SY', direction: 'rtl'});

/** A figure of the shipped dataset; throws where there is none of that id. */
export function figure(id: string): Figure {
  const found = dataset.figures.find((row) => row.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
}

/** The five figures of the series `displacement`, as the chart without attributes shows them. */
export const headline = [
  'displaced-186000-activists-2019',
  'displaced-400000-un-2019',
  'displaced-235000-2020',
  'displaced-350000-un-2020',
  'at-risk-650000-irc-2020',
].map(figure);

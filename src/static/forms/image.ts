import {written} from '../escape.js';
import {formatStatement} from '../../text/statement.js';
import {checkPicture} from './address.js';
import type {FormOptions} from './options.js';
import type {Said} from './said.js';

/** How wide a picture is where nothing else is asked for: that of a column of text. */
export const WIDTH = 640;

/** The picture beside its table: the alternative says what it shows, the rows say each figure. */
export function imageTag({heading, summary, language}: Said, {image, width = WIDTH, height}: FormOptions): string {
  if (image === undefined) return '';
  const alt = formatStatement(heading, summary, [], language);
  return `<img${written({src: checkPicture('image', image), alt, width: Math.round(width), height: height === undefined ? null : Math.round(height)})}>`;
}

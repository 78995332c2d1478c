import {written} from '../escape.js';
import {checkAbsolute} from './address.js';
import {pictureOf} from './image.js';
import type {FormOptions} from './options.js';
import type {Said} from './said.js';

/**
 * F6: a linked picture, for e-mail and feeds. Its alternative is everything, as most readers see no picture until they
 * ask for it, and no table at all.
 */
export function mailForm(said: Said, options: FormOptions): string {
  const {address, statement, sources, language} = said;
  checkAbsolute('page', options.page);
  checkAbsolute('image', options.image);
  const {src, width, height} = pictureOf(said, options);
  const {code, direction} = language.messages;
  const image = written({src, alt: `${statement} ${sources}`, width, height, border: 0});
  return `<a${written({href: address, lang: code, dir: direction})}><img${image}></a>`;
}

/** The same for the part of an e-mail that is plain text. */
export function mailText({address, statement, sources}: Said): string {
  return `${[statement, sources, address].join('\n\n')}\n`;
}

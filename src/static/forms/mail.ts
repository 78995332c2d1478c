import {written} from '../escape.js';
import {checkAbsolute} from './address.js';
import {WIDTH} from './image.js';
import type {FormOptions} from './options.js';
import type {Said} from './said.js';

/**
 * F6: a linked picture, for e-mail and feeds. Its alternative is everything, as most readers see no picture until they
 * ask for it, and no table at all.
 */
export function mailForm({address, statement, sources, language}: Said, options: FormOptions): string {
  const {width = WIDTH, height} = options;
  checkAbsolute('page', options.page);
  const image = {
    src: checkAbsolute('image', options.image),
    alt: `${statement} ${sources}`,
    width: Math.round(width),
    height: height === undefined ? null : Math.round(height),
    border: 0,
  };
  const {code, direction} = language.messages;
  return `<a${written({href: address, lang: code, dir: direction})}><img${written(image)}></a>`;
}

/** The same for the part of an e-mail that is plain text. */
export function mailText({address, statement, sources}: Said): string {
  return `${[statement, sources, address].join('\n\n')}\n`;
}

import {scriptOf, scriptTag} from '../../src/static/forms/script.js';
import {elementCode} from './code.js';
import type {Embeddable} from './option.js';
import type {Shown} from './preview.js';
import type {Order, Piece} from './write/order.js';

/** The element as one writes it by hand, and its script. */
export function tagPieces(element: Embeddable, {tag, attributes, scripts, integrity}: Order, shown: Shown): Piece[] {
  const code = elementCode(element, Object.entries(attributes), shown.fallback, shown.inline);
  return [
    {title: 'The element', where: 'Where it is to stand, as often as you like.', language: 'HTML', code},
    {
      title: 'The script',
      where: 'Once a page. Browsers run the file only where its hash is this one.',
      language: 'HTML',
      code: scriptTag(scriptOf(tag), scripts, integrity),
    },
  ];
}

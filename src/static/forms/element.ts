import {escape, written} from '../escape.js';
import {figureTag} from './figure.js';
import type {FormOptions} from './options.js';
import type {Said} from './said.js';

/**
 * F2: the element, with the figure in it for where its script does not run; in a sentence, with a link in it. The `div`
 * is for WordPress, which puts paragraphs around a tag that it does not know: they would end the element before its
 * content.
 */
export function elementForm(said: Said, options: FormOptions): string {
  const {tag, attributes, address, words} = said;
  const around = (content: string) => `<${tag}${written(attributes)}>${content}</${tag}>`;
  if (words !== null) return around(`<a${written({href: address})}>${escape(words)}</a>`);
  return `<div>${around(figureTag(said, options, null))}</div>`;
}

import {escape, written} from '../escape.js';
import {imageTag} from './image.js';
import type {FormOptions} from './options.js';
import type {Said} from './said.js';

/**
 * F1: a figure of plain HTML, whole by itself: what it shows and from whom, its picture, and every figure in a table.
 * In one line, as editors make breaks of new ones.
 */
export function figureForm(said: Said, options: FormOptions): string {
  return figureTag(said, options, said.embed);
}

/** The figure, with the description of what it is where it does not stand in an element that is that. */
export function figureTag(said: Said, options: FormOptions, embed: string | null): string {
  const {address, heading, summary, sources, table, language} = said;
  const {code, direction} = language.messages;
  const link = `<strong><a${written({href: address})}>${escape(heading || summary)}</a></strong>`;
  const caption = [link, heading && escape(summary), escape(sources)].filter(Boolean).join('<br>');
  return [
    `<figure${written({'data-idlib': embed, lang: code, dir: direction})}>`,
    `<figcaption>${caption}</figcaption>`,
    imageTag(said, options),
    table,
    '</figure>',
  ].join('');
}

import type {TemplateResult} from 'lit';
import {wellFormed} from '../formats/xml.js';
import {escape} from './escape.js';
import {Html, write} from './write.js';

/** What a document of its own has no use for: hooks of style sheets and scripts, and what only a page reads out. */
const foreign = / (?:class|part|pointer-events|tabindex|aria-[a-z]+|role(?!="img"))="[^"]*"/g;
/** What only the pointer meets. */
const target = /<path class="target[^>]*\/>/g;

/** What a part of a drawing is called; as text, since what renders templates takes any `<title>` for that of a page. */
export function titleTemplate(text: string): unknown {
  return new Html(`<title>${escape(text)}</title>`);
}

/** How a document looks, besides what is drawn in it. */
export interface Dress {
  /** Names of typefaces, as in a style sheet. */
  readonly fontFamily: string;
  /** The colour to write for each of the template's own; those that are not in it stay. */
  readonly colours: ReadonlyMap<string, string>;
}

/** A drawing as an SVG document that needs nothing else: no style sheet, no file, no name that it does not use. */
export function documentOf(template: TemplateResult, {fontFamily, colours}: Dress): string {
  const drawing = wellFormed(write(template))
    .replace(target, '')
    .replace(/<[^>]+>/g, (tag) =>
      tag
        .replace(/\s+/g, ' ')
        .replace(foreign, '')
        .replace(/ ?(\/?)>$/, '$1>'),
    )
    .replace(/ (fill|stroke|stop-color)="([^"]*)"/g, (_, name, value: string) => {
      return ` ${name}="${colours.get(value) ?? value}"`;
    })
    .replace('<svg', `<svg font-family="${fontFamily.replaceAll('"', '&quot;')}"`);
  return named(drawing);
}

/**
 * Keeps the ids that are referred to, under names which no other picture has: documents may be put into one page, and
 * those of two pictures of one figure are not the same.
 */
function named(drawing: string): string {
  const names = new Map<string, string>();
  const prefix = `i${digest(drawing)}-`;
  for (const [, id] of drawing.matchAll(/"url\(#([^)"]*)\)"/g)) {
    if (!names.has(id!)) names.set(id!, `${prefix}${names.size + 1}`);
  }
  return drawing
    .replace(/ id="([^"]*)"/g, (_, id: string) => (names.has(id) ? ` id="${names.get(id)}"` : ''))
    .replace(/"url\(#([^)"]*)\)"/g, (_, id: string) => `"url(#${names.get(id)})"`);
}

/** FNV-1a of a text, in 32 bits. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

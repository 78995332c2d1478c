import rehypeParse from 'rehype-parse';
import rehypeSanitize, {defaultSchema, type Options as Schema} from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import {unified} from 'unified';
import xss from 'xss';
import {presets} from '../../../src/static/presets.js';
import {authors} from './wordpress.js';

export type Sanitize = (html: string) => string;

/** It is a property of the function, which its types do not tell. */
const {whiteList} = xss as unknown as {readonly whiteList: Record<string, string[]>};

function rehype(schema: Schema): Sanitize {
  const processor = unified().use(rehypeParse, {fragment: true}).use(rehypeSanitize, schema).use(rehypeStringify);
  return (html) => String(processor.processSync(html));
}

/** The sanitizers that need no page, as they come and with the presets, by their ids. DOMPurify does need one. */
export const sanitizers: Readonly<Record<string, Sanitize>> = {
  'sanitize-html': (html) => sanitizeHtml(html),
  'sanitize-html-preset': (html) => sanitizeHtml(html, presets.sanitizeHtml(sanitizeHtml.defaults)),
  'rehype-sanitize': rehype(defaultSchema),
  'rehype-sanitize-preset': rehype(presets.rehype(defaultSchema) as Schema),
  xss: (html) => xss(html),
  'xss-preset': (html) => xss(html, {whiteList: presets.xss(whiteList)}),
  wordpress: (html) => sanitizeHtml(html, authors),
};

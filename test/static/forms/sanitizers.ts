import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import rehypeParse from 'rehype-parse';
import rehypeSanitize, {defaultSchema, type Options as Schema} from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import {unified} from 'unified';
import xss from 'xss';
import {presets} from '../../../src/static/presets.js';
import type {Site} from '../../site.js';

type Sanitize = (html: string) => string | Promise<string>;

declare const DOMPurify: {sanitize(html: string, options?: object): string};

const require = createRequire(import.meta.url);

/** It is a property of the function, which its types do not tell. */
const {whiteList} = xss as unknown as {readonly whiteList: Record<string, string[]>};

function rehype(schema: Schema): Sanitize {
  const processor = unified().use(rehypeParse, {fragment: true}).use(rehypeSanitize, schema).use(rehypeStringify);
  return (html) => String(processor.processSync(html));
}

/** What WordPress lets its authors write: the tags of `wp_kses_allowed_html('post')` and what it documents of them. */
const everywhere = ['aria-*', 'class', 'data-*', 'dir', 'hidden', 'id', 'lang', 'style', 'title', 'role', 'xml:lang'];
const authors: sanitizeHtml.IOptions = {
  allowedTags:
    'address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup del dd dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main map mark menu nav object p pre q rb rp rt rtc ruby s samp span section small strike strong sub summary sup table tbody td textarea tfoot th thead title tr track tt u ul ol var video'.split(
      ' ',
    ),
  allowedAttributes: {
    '*': everywhere,
    a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
    img: ['alt', 'align', 'border', 'height', 'hspace', 'loading', 'longdesc', 'vspace', 'src', 'usemap', 'width'],
    table: ['align', 'bgcolor', 'border', 'cellpadding', 'cellspacing', 'rules', 'summary', 'width'],
    th: ['abbr', 'align', 'axis', 'bgcolor', 'colspan', 'headers', 'rowspan', 'scope', 'width'],
    td: ['abbr', 'align', 'axis', 'bgcolor', 'colspan', 'headers', 'rowspan', 'scope', 'width'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
};

/** Every sanitizer as it comes and with the presets, by its name. */
export async function openSanitizers(site: Site): Promise<Record<string, Sanitize>> {
  const {page} = await site.visit('<title>DOMPurify</title>');
  await page.evaluate(await readFile(require.resolve('dompurify/dist/purify.min.js'), 'utf8'));
  const {tagNameCheck, attributeNameCheck} = presets.dompurify.CUSTOM_ELEMENT_HANDLING;
  return {
    DOMPurify: (html) => page.evaluate((text) => DOMPurify.sanitize(text), html),
    'DOMPurify, preset': (html) =>
      page.evaluate(
        (text, tags, names) =>
          DOMPurify.sanitize(text, {
            CUSTOM_ELEMENT_HANDLING: {tagNameCheck: new RegExp(tags), attributeNameCheck: new RegExp(names)},
          }),
        html,
        tagNameCheck.source,
        attributeNameCheck.source,
      ),
    'sanitize-html': (html) => sanitizeHtml(html),
    'sanitize-html, preset': (html) => sanitizeHtml(html, presets.sanitizeHtml(sanitizeHtml.defaults)),
    'rehype-sanitize': rehype(defaultSchema),
    'rehype-sanitize, preset': rehype(presets.rehype(defaultSchema) as Schema),
    xss: (html) => xss(html),
    'xss, preset': (html) => xss(html, {whiteList: presets.xss(whiteList)}),
    'WordPress, authors': (html) => sanitizeHtml(html, authors),
  };
}

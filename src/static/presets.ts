import {embedAttributes} from '../model/embed.js';
import {tags} from './tags.js';

const own = [...embedAttributes];

/**
 * What sanitizers need to be told to keep the elements and the figures of this package, and nothing else that they
 * would not keep by themselves. To be put together with the settings of a site.
 */
export const presets = {
  /** `DOMPurify.sanitize(html, presets.dompurify)` */
  dompurify: {
    CUSTOM_ELEMENT_HANDLING: {
      tagNameCheck: new RegExp(`^(?:${tags.join('|')})$`),
      attributeNameCheck: new RegExp(`^(?:${own.join('|')})$`),
    },
  },
  /** `sanitizeHtml(html, presets.sanitizeHtml(sanitizeHtml.defaults))` */
  sanitizeHtml: (defaults: {readonly allowedTags: readonly string[] | false; readonly allowedAttributes: object}) => ({
    allowedTags: [...(defaults.allowedTags || []), ...tags, 'img'],
    allowedAttributes: {
      ...defaults.allowedAttributes,
      ...Object.fromEntries(tags.map((tag) => [tag, own])),
      a: ['href', 'lang', 'dir'],
      figure: ['data-idlib', 'lang', 'dir'],
      img: ['src', 'alt', 'width', 'height'],
      th: ['scope'],
    },
  }),
  /** `rehypeSanitize(presets.rehype(defaultSchema))` */
  rehype: <Schema extends RehypeSchema>(schema: Schema) => ({
    ...schema,
    tagNames: [...(schema.tagNames ?? []), ...tags, 'figure', 'figcaption'],
    attributes: {
      ...schema.attributes,
      ...Object.fromEntries(tags.map((tag) => [tag, own])),
      figure: ['dataIdlib', 'lang', 'dir'],
    },
  }),
  /** `xss(html, {whiteList: presets.xss(xss.whiteList)})` */
  xss: <List extends object>(whiteList: List) => ({
    ...whiteList,
    ...Object.fromEntries(tags.map((tag) => [tag, own])),
    figure: ['data-idlib', 'lang', 'dir'],
    a: ['href', 'lang', 'dir', 'title'],
  }),
  /** What a filter of `wp_kses_allowed_html` adds for posts: it is the same in JSON as in PHP. */
  wordpress: Object.fromEntries(tags.map((tag) => [tag, Object.fromEntries(own.map((name) => [name, true]))])),
} as const;

interface RehypeSchema {
  readonly tagNames?: readonly string[] | null | undefined;
  readonly attributes?: object | null | undefined;
}

import {embedAttributes} from '../model/embed.js';
import {tags} from './tags.js';

const own = [...embedAttributes];
const elements = Object.fromEntries(tags.map((tag) => [tag, own]));

/** What the forms need beside the elements: attributes of HTML. */
const html = {a: ['href', 'lang', 'dir'], figure: ['data-idlib', 'lang', 'dir']};

/**
 * What sanitizers need to be told to keep the elements and the figures of this package, and nothing else that they
 * would not keep by themselves. To be put together with the settings of a site, of which all stay.
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
  sanitizeHtml: (defaults: {
    readonly allowedTags: readonly string[] | false;
    readonly allowedAttributes: object | false;
  }) => ({
    // Without a list, all are allowed.
    allowedTags: defaults.allowedTags && [...defaults.allowedTags, ...tags, 'img'],
    allowedAttributes:
      defaults.allowedAttributes &&
      joined(defaults.allowedAttributes, {
        ...elements,
        ...html,
        img: ['src', 'alt', 'width', 'height'],
        th: ['scope'],
      }),
  }),
  /** `rehypeSanitize(presets.rehype(defaultSchema))` */
  rehype: <Schema extends RehypeSchema>(schema: Schema) => ({
    ...schema,
    tagNames: [...(schema.tagNames ?? []), ...tags, 'figure', 'figcaption'],
    attributes: joined(schema.attributes ?? {}, {...elements, figure: ['dataIdlib', 'lang', 'dir']}),
  }),
  /** `xss(html, {whiteList: presets.xss(xss.whiteList)})` */
  xss: (whiteList: object) => joined(whiteList, {...elements, ...html, a: [...html.a, 'title']}),
  /** What a filter of `wp_kses_allowed_html` adds for posts: it is the same in JSON as in PHP. */
  wordpress: Object.fromEntries(tags.map((tag) => [tag, Object.fromEntries(own.map((name) => [name, true]))])),
} as const;

/** The attributes that a site allows on each tag, and after them those that it needs to. */
function joined(allowed: object, needed: Attributes): Attributes {
  const before = allowed as Attributes;
  const both = Object.entries(needed).map(([tag, names]) => [tag, [...(before[tag] ?? []), ...names]]);
  return {...before, ...Object.fromEntries(both)} as Attributes;
}

/** By tag; not all that stands in the lists of a site is a name. */
type Attributes = Record<string, string[]>;

interface RehypeSchema {
  readonly tagNames?: readonly string[] | null | undefined;
  readonly attributes?: object | null | undefined;
}

import type {IOptions} from 'sanitize-html';

const everywhere = ['aria-*', 'class', 'data-*', 'dir', 'hidden', 'id', 'lang', 'style', 'title', 'role', 'xml:lang'];

/**
 * What WordPress lets its authors write: the tags of `wp_kses_allowed_html('post')` and what it documents of them, for
 * sanitize-html, as WordPress itself runs on a server only.
 */
export const authors: IOptions = {
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

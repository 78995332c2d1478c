import {presets} from '../../../src/static/presets.js';
import {libraryOf, type Library} from './cleaners.js';

/** A preset as code, and where it is put. */
export interface PresetCode {
  readonly where: string;
  readonly code: string;
}

const {tagNameCheck, attributeNameCheck} = presets.dompurify.CUSTOM_ELEMENT_HANDLING;

/** DOMPurify mostly runs in pages, for which the values alone are less to load; the others run on servers. */
const codes: Readonly<Record<Library, PresetCode>> = {
  dompurify: {
    where:
      'Where your pages call `DOMPurify.sanitize(html)`. On a server, `presets.dompurify` of `idlib-figures/static` is the same.',
    code: `const clean = DOMPurify.sanitize(html, {
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: ${String(tagNameCheck)},
    attributeNameCheck: ${String(attributeNameCheck)},
  },
});`,
  },
  'sanitize-html': {
    where: 'Where your server calls `sanitizeHtml(html)`.',
    code: `import sanitizeHtml from 'sanitize-html';
import {presets} from 'idlib-figures/static';

const clean = sanitizeHtml(html, presets.sanitizeHtml(sanitizeHtml.defaults));`,
  },
  'rehype-sanitize': {
    where: 'Where your server, or what builds your site, uses `rehypeSanitize`.',
    code: `import rehypeSanitize, {defaultSchema} from 'rehype-sanitize';
import {presets} from 'idlib-figures/static';

processor.use(rehypeSanitize, presets.rehype(defaultSchema));`,
  },
  xss: {
    where: 'Where your server calls `xss(html)`.',
    code: `import xss from 'xss';
import {presets} from 'idlib-figures/static';

const clean = xss(html, {whiteList: presets.xss(xss.whiteList)});`,
  },
};

/** The preset for what cleans a host; `null` where it cannot be told of other tags. */
export function presetCodeOf(cleaner: string): PresetCode | null {
  const {library} = libraryOf(cleaner);
  return library && codes[library];
}

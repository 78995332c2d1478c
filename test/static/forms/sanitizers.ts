import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {cleaners} from '../../../demo/embed/cms/cleaners.js';
import {sanitizers} from '../../../demo/embed/cms/sanitizers.js';
import {presets} from '../../../src/static/presets.js';
import type {Site} from '../../site.js';

type Sanitize = (html: string) => string | Promise<string>;

declare const DOMPurify: {sanitize(html: string, options?: object): string};

const require = createRequire(import.meta.url);

/** Every sanitizer as it comes and with the presets, by its name; DOMPurify in a page, as it needs one. */
export async function openSanitizers(site: Site): Promise<Record<string, Sanitize>> {
  const {page} = await site.visit('<title>DOMPurify</title>');
  await page.evaluate(await readFile(require.resolve('dompurify/dist/purify.min.js'), 'utf8'));
  const {tagNameCheck, attributeNameCheck} = presets.dompurify.CUSTOM_ELEMENT_HANDLING;
  const all: Readonly<Record<string, Sanitize>> = {
    dompurify: (html) => page.evaluate((text) => DOMPurify.sanitize(text), html),
    'dompurify-preset': (html) =>
      page.evaluate(
        (text, tags, names) =>
          DOMPurify.sanitize(text, {
            CUSTOM_ELEMENT_HANDLING: {tagNameCheck: new RegExp(tags), attributeNameCheck: new RegExp(names)},
          }),
        html,
        tagNameCheck.source,
        attributeNameCheck.source,
      ),
    ...sanitizers,
  };
  return Object.fromEntries(cleaners.map(({id, name}) => [name, all[id]!]));
}

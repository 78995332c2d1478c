/** What a host keeps of each form: the sanitizers themselves, loaded when a reader asks for them. */
import DOMPurify from 'dompurify';
import {presets} from '../../../src/static/presets.js';
import {adopt, type Standing} from './adopt.js';
import {parse} from './markup.js';
import {partsOf, type Part} from './parts.js';
import {sanitizers, type Sanitize} from './sanitizers.js';

export {presetCodeOf} from './presets.js';

const all: Readonly<Record<string, Sanitize>> = {
  dompurify: (html) => DOMPurify.sanitize(html),
  'dompurify-preset': (html) => DOMPurify.sanitize(html, presets.dompurify),
  ...sanitizers,
};

/** A form, and what is left of it. */
export interface Kept {
  readonly written: readonly Part[];
  readonly left: readonly Part[];
  readonly html: string;
}

/** What a cleaner leaves of HTML. */
export function keep(cleaner: string, html: string): Kept {
  const left = all[cleaner]!(html);
  return {written: partsOf(html), left: partsOf(left, html), html: left};
}

/** What was left, as nodes of the page. */
export function show(html: string, standing: Standing): DocumentFragment {
  return adopt(parse(html), standing);
}

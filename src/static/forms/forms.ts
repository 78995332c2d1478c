import type {Attributes} from '../attributes.js';
import {renderToString} from '../render.js';
import {elementForm} from './element.js';
import {figureForm} from './figure.js';
import {frameForm} from './frame.js';
import {linkForm} from './link.js';
import {mailForm, mailText} from './mail.js';
import {oembedForm} from './oembed.js';
import type {FormOptions} from './options.js';
import {sayAll, type Said} from './said.js';

type Make = (tag: string, attributes: Attributes, options: FormOptions) => string;

const saying =
  (form: (said: Said, options: FormOptions) => string): Make =>
  (tag, attributes, options) =>
    form(sayAll(tag, attributes, options), options);

/** What an element becomes for each kind of host. */
export const forms = {
  /** A link whose text is everything. */
  F0: saying(linkForm),
  /** A figure with picture, caption, table and link. */
  F1: saying(figureForm),
  /** The element around that figure. */
  F2: saying(elementForm),
  /** The element drawn in a declarative shadow root. */
  F3: renderToString,
  /** A page for a frame. */
  F4: frameForm,
  /** A description for oEmbed. */
  F5: saying(oembedForm),
  /** A linked picture, for e-mail and feeds. */
  F6: saying(mailForm),
} as const satisfies Readonly<Record<string, Make>>;

export type Form = keyof typeof forms;

function isForm(form: string): form is Form {
  return Object.hasOwn(forms, form);
}

/**
 * An element in a form that its host takes. The same arguments give the same text, to the byte. Throws `RangeError` for
 * a form, tag, attribute, width or address that there is not.
 */
export function toHTML(form: string, tag: string, attributes: Attributes = {}, options: FormOptions = {}): string {
  if (!isForm(form)) throw new RangeError(`form: found "${form}", expected one of ${Object.keys(forms).join(', ')}`);
  return forms[form](tag, attributes, options);
}

/** What an element says as plain text, for the e-mails whose readers see no HTML: all in words, and where to find it. */
export function toText(tag: string, attributes: Attributes = {}, options: FormOptions = {}): string {
  return mailText(sayAll(tag, attributes, options));
}

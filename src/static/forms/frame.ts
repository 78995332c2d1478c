import {frameHash, frameScript} from '../../generated/frame.js';
import type {Attributes} from '../attributes.js';
import type {Tag} from '../elements.js';
import {escape, written} from '../escape.js';
import {renderToString} from '../render.js';
import {styleHashes} from '../styles.js';
import {checkAddress} from './address.js';
import type {FormOptions} from './options.js';
import {sayAll} from './said.js';
import {scriptOf, scriptTag} from './script.js';

/**
 * F4: a page for an `<iframe>`, also for one with `sandbox="allow-scripts"`. It has all that it shows in it, fetches
 * nothing unless `assets` says from where, and tells the page around it how high it is.
 */
export function frameForm(tag: string, attributes: Attributes, options: FormOptions): string {
  const {heading, summary, language} = sayAll(tag, attributes, options);
  const {code, direction} = language.messages;
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escape(heading || summary)}</title>`,
    options.oembed === undefined ? '' : oembedLink(options.oembed, heading || summary),
    // Brings the element to life where the folder is of the same site, or lets others load from it.
    options.assets === undefined ? '' : scriptTag(scriptOf(tag), options.assets, options.integrity),
  ];
  return `<!doctype html><html${written({lang: code, dir: direction})}><head>${head.join('')}</head><body>${renderToString(tag, attributes, options)}<script>${frameScript}</script></body></html>\n`;
}

/** What the policy of such a page has to admit: hashes of the script and the styles that stand in it. */
export async function framePolicy(tag: Tag): Promise<{readonly scripts: string[]; readonly styles: string[]}> {
  return {scripts: [frameHash], styles: await styleHashes(tag)};
}

/** The link in the head of a page by which others find its oEmbed description (F5). */
export function oembedLink(address: string, title: string): string {
  const href = checkAddress('oembed', address);
  return `<link${written({rel: 'alternate', type: 'application/json+oembed', href, title})}>`;
}

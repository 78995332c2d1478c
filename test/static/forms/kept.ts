import assert from 'node:assert/strict';
import {decodeHTML} from 'entities';
import {partsOf} from '../../../demo/embed/cms/parts.js';
import {toHTML, type FormOptions} from '../../../src/static/index.js';

export const options: FormOptions = {
  page: 'https://example.org/view.html',
  image: 'https://example.org/picture.png',
  frame: 'https://example.org/frame.html',
  width: 640,
};
export const tag = 'idlib-displacement-chart';
export const attributes = {source: 'un'};
export const described = 'idlib-displacement-chart?source=un';
export const forms = ['F0', 'F1', 'F2', 'F3', 'F4', 'F5', 'F6'];

/** What is put into a page of the host: of a page for frames its frame, of a description its HTML. */
export function write(form: string): string {
  if (form !== 'F4' && form !== 'F5') return toHTML(form, tag, attributes, options);
  const {html} = JSON.parse(toHTML('F5', tag, attributes, options)) as {html: string};
  return form === 'F5' ? html : html.slice(html.indexOf('<iframe'));
}

const plain = (text: string) => text.replace(/[\s\u00a0]+/g, ' ');
/** What can be read of it. */
export const textIn = (html: string) => plain(decodeHTML(html.replace(/<[^>]*>/g, ' ')));

/** The words that no form may lose: of each figure its number, period, source and report. */
const words = [
  ['400,000', 'rom the end of April 2019 to around 7 August 2019', 'United Nations (UN)', 'after Failed Idlib Truce'],
  [
    'round 350,000',
    'rom the start of December 2019 to 16 January 2020',
    'with ground offensive on Idlib',
    '17 January 2020',
  ],
].flat();

/** What is left of a form; its words are looked for by themselves, too. */
export function kept(left: string, written: string): string {
  const parts = partsOf(left, written);
  const readable = textIn(left);
  const alternative = plain(decodeHTML(/ alt="([^"]*)"/.exec(left)?.[1] ?? ''));
  const all = (text: string) => words.every((word) => text.includes(word));
  assert.equal(parts.includes('words'), all(readable), left);
  assert.equal(parts.includes('words as alternative'), !all(readable) && all(alternative), left);
  return parts.join(', ') || 'nothing';
}

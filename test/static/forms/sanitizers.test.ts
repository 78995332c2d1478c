import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {decodeHTML} from 'entities';
import {partsOf} from '../../../demo/embed/cms/parts.js';
import {toHTML, type FormOptions} from '../../../src/static/index.js';
import {compareText} from '../../readers/stored.js';
import {openSite, type Site} from '../../site.js';
import {openSanitizers} from './sanitizers.js';

const options: FormOptions = {
  page: 'https://example.org/view.html',
  image: 'https://example.org/picture.png',
  frame: 'https://example.org/frame.html',
  width: 640,
};
const tag = 'idlib-displacement-chart';
const attributes = {source: 'un'};
const described = 'idlib-displacement-chart?source=un';
const forms = ['F0', 'F1', 'F2', 'F3', 'F4', 'F5', 'F6'];

/** What is put into a page of the host: of a page for frames its frame, of a description its HTML. */
function write(form: string): string {
  if (form !== 'F4' && form !== 'F5') return toHTML(form, tag, attributes, options);
  const {html} = JSON.parse(toHTML('F5', tag, attributes, options)) as {html: string};
  return form === 'F5' ? html : html.slice(html.indexOf('<iframe'));
}

const plain = (text: string) => text.replace(/[\s\u00a0]+/g, ' ');
const textIn = (html: string) => plain(decodeHTML(html.replace(/<[^>]*>/g, ' ')));

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
function kept(left: string, written: string): string {
  const parts = partsOf(left, written);
  const readable = textIn(left);
  const alternative = plain(decodeHTML(/ alt="([^"]*)"/.exec(left)?.[1] ?? ''));
  const all = (text: string) => words.every((word) => text.includes(word));
  assert.equal(parts.includes('words'), all(readable), left);
  assert.equal(parts.includes('words as alternative'), !all(readable) && all(alternative), left);
  return parts.join(', ') || 'nothing';
}

describe('what sanitizers leave of the forms', () => {
  let site: Site;
  let sanitizers: Awaited<ReturnType<typeof openSanitizers>>;
  before(async () => {
    site = await openSite();
    sanitizers = await openSanitizers(site);
  });
  after(() => site.close());

  it('is what the table says', async () => {
    const rows = [
      ['sanitizer', ...forms],
      ['as written', ...forms.map((form) => kept(write(form), write(form)))],
    ];
    for (const [name, sanitize] of Object.entries(sanitizers)) {
      rows.push([
        name,
        ...(await Promise.all(forms.map(async (form) => kept(await sanitize(write(form)), write(form))))),
      ]);
    }
    const text = rows.map(([name, ...cells]) =>
      [name, ...cells.map((cell, index) => `  ${forms[index]}: ${cell}`)].join('\n'),
    );
    await compareText(new URL('kept.txt', import.meta.url), `${text.slice(1).join('\n\n')}\n`);
  });

  it('is the whole sentence and its link of F0, everywhere, in every language', async () => {
    for (const language of ['en', 'ar', 'fr']) {
      const link = toHTML('F0', tag, attributes, {...options, language});
      for (const [name, sanitize] of Object.entries(sanitizers)) {
        const left = await sanitize(link);
        assert.equal(textIn(left).trim(), textIn(link).trim(), name);
        assert.ok(decodeHTML(left).includes(`href="${options.page}#${described}&lang=${language}"`), name);
      }
    }
  });

  it('is the element with all that it says, where they are told to keep it', async () => {
    const all = `<${tag} source="un" as-of="2020-01-31" heading="A &amp; B" lang="ar">x</${tag}>`;
    for (const [name, sanitize] of Object.entries(sanitizers)) {
      if (name.endsWith('preset')) assert.equal((await sanitize(all)).replace(/&#x26;|&(?!amp;)/, '&amp;'), all, name);
    }
  });

  it('is nothing that runs, also where they are told to keep the elements', async () => {
    const hostile = `<${tag} onclick="alert(1)" src="javascript:alert(1)"><script>alert(1)</script></${tag}>`;
    for (const [name, sanitize] of Object.entries(sanitizers)) {
      assert.doesNotMatch(await sanitize(hostile), /<[^>]* onclick|<script/, name);
    }
  });
});

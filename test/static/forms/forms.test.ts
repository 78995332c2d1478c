import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dataset} from '../../../src/generated/dataset.js';
import {languages} from '../../../src/generated/languages.js';
import {parseEmbed} from '../../../src/model/embed.js';
import type {Dataset, Figure} from '../../../src/model/figure.js';
import {elements, type Tag} from '../../../src/static/elements.js';
import {toHTML, type Attributes, type FormOptions} from '../../../src/static/index.js';
import {describe as sentenceOf} from '../../../src/text/describe.js';
import {findLanguage} from '../../../src/text/language.js';

const page = 'https://example.org/view.html';
const image = 'https://example.org/picture.png';
const tags = Object.keys(elements) as Tag[];
const ref = 'displaced-400000-un-2019';
const attributesOf = (tag: string): Attributes => (tag === 'idlib-figure' ? {ref} : {});
const unescaped = (html: string) => html.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
const textIn = (html: string) => unescaped(html.replace(/<[^>]*>/g, ' '));

/** The figures that an element shows by itself. */
function shown(tag: Tag): readonly Figure[] {
  const {figures} = dataset;
  if (tag === 'idlib-figure') return figures.filter(({id}) => id === ref);
  if (tag === 'idlib-casualty-chart') return figures.filter(({indicator}) => /killed|injured/.test(indicator));
  if (/map|table|dashboard/.test(tag)) return figures;
  return figures.filter(({series}) => series === 'displacement');
}

/** What the only link of a form leads to. */
function addressIn(html: string): string {
  const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => unescaped(href!));
  assert.equal(links.length, 1);
  return links[0]!;
}

for (const tag of tags) {
  for (const language of ['en', 'ar', 'fr']) {
    describe(`the forms of ${tag}, in ${language}`, () => {
      const options: FormOptions = {page, image, language};
      const [link, figure, element] = ['F0', 'F1', 'F2'].map((form) => toHTML(form, tag, attributesOf(tag), options));

      it('are the same text each time, in one line, with nothing that runs or styles', () => {
        assert.equal(toHTML('F1', tag, attributesOf(tag), options), figure);
        for (const form of [link!, figure!, element!]) {
          assert.doesNotMatch(form, /\n| style="| on[a-z]+="|<script|<style|undefined|NaN|\[object|\uFFFC/);
        }
      });

      it('lead to a page, and say there what they are', () => {
        for (const form of [link!, figure!, element!]) {
          const [before, fragment] = addressIn(form).split('#') as [string, string];
          assert.equal(before, page);
          assert.deepEqual(parseEmbed(fragment), {tag, attributes: {...attributesOf(tag), lang: language}});
        }
        assert.ok(unescaped(figure!).includes(`data-idlib="${addressIn(figure!).split('#')[1]}"`));
      });

      it('say each figure with its words, period, source and report in the text of the link', () => {
        const figures = shown(tag);
        assert.ok(figures.length > 0);
        const written = findLanguage(language, languages);
        const text = textIn(link!);
        for (const one of figures) assert.ok(text.includes(sentenceOf(one, dataset, written)), one.id);
      });
    });
  }
}

describe('toHTML', () => {
  it('writes a figure that is whole by itself: caption, picture with its alternative, table, sources', () => {
    const html = toHTML('F1', 'idlib-displacement-chart', {source: 'un'}, {page, image, width: 560});
    const alternative = unescaped(/<img src="[^"]*" alt="([^"]*)"/.exec(html)![1]!);
    assert.match(
      alternative,
      /^People displaced in .+\. 2 published figures\. Lowest published: around 350,000 \(UN\)/,
    );
    assert.match(html, /<table><caption>People displaced/);
    assert.equal(html.match(/<tr>/g)!.length, 3);
    assert.match(html, /<br>Sources: UN\. As reported in the news; Idlib Figures, CC BY 4\.0\.<\/figcaption>/);
    assert.match(html, /^<figure data-idlib="idlib-displacement-chart\?source=un" lang="en" dir="ltr"><figcaption>/);
  });

  it('carries the picture itself where it has no address, as high as it is drawn', () => {
    for (const tag of tags) {
      const html = toHTML('F1', tag, attributesOf(tag), {page, width: 500});
      const [, src, width, height] = /<img src="([^"]*)" alt="[^"]+" width="(\d+)" height="(\d+)" /.exec(html) ?? [];
      assert.equal(src === undefined, tag === 'idlib-dashboard', tag);
      if (!src) continue;
      assert.match(decodeURIComponent(src), /^data:image\/svg\+xml,.*<svg.*<\/svg>\s*$/s);
      assert.equal(width, '500');
      assert.ok(Number(height) > 100);
      const linked = toHTML('F6', tag, attributesOf(tag), {page, image, width: 500});
      assert.ok(linked.includes(` width="500" height="${height}" border="0">`), tag);
    }
  });

  it('leaves the picture out where it is told to, and nothing else', () => {
    for (const form of ['F1', 'F2']) {
      const html = toHTML(form, 'idlib-map', {}, {page, image});
      assert.equal(toHTML(form, 'idlib-map', {}, {page, image: 'none'}), html.replace(/<img[^>]*>/, ''));
    }
  });

  it('writes the language into the address only where it was asked for', () => {
    const addressOf = (options: FormOptions, attributes: Attributes = {}) =>
      addressIn(toHTML('F0', 'idlib-map', attributes, {page, ...options}));
    assert.equal(addressOf({}), `${page}#idlib-map`);
    assert.equal(addressOf({language: 'fr'}), `${page}#idlib-map?lang=fr`);
    assert.equal(addressOf({}, {lang: 'ar'}), `${page}#idlib-map?lang=ar`);
    assert.equal(addressOf({language: 'de'}), `${page}#idlib-map?lang=en`);
  });

  it('has the words of a figure in a sentence within its element', () => {
    assert.equal(
      toHTML('F2', 'idlib-figure', {ref, show: 'source'}, {page}),
      `<idlib-figure ref="${ref}" show="source" lang="en"><a href="${page}#idlib-figure?ref=${ref}&#38;show=source">400,000 (UN)</a></idlib-figure>`,
    );
  });

  it('keeps the words that a page gives, as text', () => {
    const html = toHTML('F1', 'idlib-map', {heading: 'A <b> & "c"?', summary: 'S.', id: 'x'}, {page, image});
    assert.match(html, />A &#60;b&#62; &#38; &#34;c&#34;\?<\/a><\/strong><br>S\.<br>/);
    assert.match(html, /alt="A &#60;b&#62; &#38; &#34;c&#34;\? S\."/);
    assert.match(
      textIn(toHTML('F0', 'idlib-map', {heading: 'Places'}, {page})),
      /^ Places\. 46 figures for 7 places\./,
    );
  });

  it('says of numbers side by side whether they add up, whatever the page says of them', () => {
    const figures = 'displaced-400000-un-2019 displaced-350000-un-2020';
    const sums = /the same people can be displaced more than once/g;
    for (const summary of [{}, {summary: 'Two waves.'}]) {
      for (const form of ['F0', 'F1', 'F2']) {
        const text = textIn(toHTML(form, 'idlib-key-figures', {figures, ...summary}, {page}));
        assert.ok(text.match(sums), `${form}: ${text}`);
      }
    }
  });

  it('says of rows and controls that are not there nothing at all', () => {
    for (const tag of ['idlib-dashboard', 'idlib-figure-table']) {
      assert.match(
        textIn(toHTML('F0', tag, {}, {page})),
        /, as published\. 4\d published figures and \d projections?\. /,
      );
    }
  });

  it('says that there is no figure where none meets the selection', () => {
    assert.match(
      toHTML('F0', 'idlib-displacement-chart', {to: '2018'}, {page}),
      /No figure meets this selection\.<\/a>$/,
    );
  });

  it('refuses what cannot be written, with what was expected', () => {
    const own: Dataset = {...dataset, figures: dataset.figures.slice(1)};
    const refusals: [() => string, RegExp][] = [
      [() => toHTML('F9', 'idlib-map', {}, {page}), /^RangeError: form: found "F9", expected one of F0, F1/],
      [() => toHTML('F0', 'idlib-x', {}, {page}), /^RangeError: tag: found "idlib-x", expected one of/],
      [() => toHTML('F0', 'idlib-map'), /^RangeError: page: found nothing, expected an address/],
      [
        () => toHTML('F0', 'idlib-map', {}, {page: 'javascript:alert(1)'}),
        /page: found "javascript:alert\(1\)", expected/,
      ],
      [() => toHTML('F1', 'idlib-map', {}, {page, image: 'x"y'}), /image: found "x"y", expected an address/],
      [() => toHTML('F0', 'idlib-map', {onclick: 'x'}, {page}), /idlib-map: found the attribute "onclick"/],
      [
        () => toHTML('F0', 'idlib-map', {}, {page, dataset: own}),
        /^RangeError: src: found nothing, expected the address/,
      ],
    ];
    for (const [write, message] of refusals) assert.throws(write, (error) => message.test(String(error)));
    assert.match(toHTML('F0', 'idlib-map', {src: 'own.json'}, {page, dataset: own}), /#idlib-map\?src=own\.json"/);
  });
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dataset} from '../../src/generated/dataset.js';
import {elements} from '../../src/static/elements.js';
import {renderToString, styleHashes, stylesOf, type Attributes} from '../../src/static/index.js';
import type {Dataset} from '../../src/model/figure.js';

const tags = Object.keys(elements) as (keyof typeof elements)[];
const languages = ['en', 'ar', 'fr'];
const attributesOf = (tag: string): Attributes => (tag === 'idlib-figure' ? {ref: 'displaced-400000-un-2019'} : {});

/** What a page would show of an element by itself, without its style sheet. */
function shadowOf(html: string): string {
  return /<template shadowrootmode="open">(.*)<\/template>/s.exec(html)![1]!.replaceAll(/<style>.*?<\/style>/gs, '');
}

/** Each shadow root by itself, those within others first. */
function shadowsIn(html: string): string[] {
  const innermost = /<template shadowrootmode="open">((?:(?!<template shadow).)*?)<\/template>/s;
  const found = innermost.exec(html);
  return found ? [found[1]!, ...shadowsIn(html.replace(innermost, ''))] : [];
}

for (const tag of tags) {
  describe(`${tag}, written without a browser`, () => {
    for (const language of languages) {
      const html = renderToString(tag, attributesOf(tag), {language});

      it(`is the same text each time, in ${language}`, () => {
        assert.equal(renderToString(tag, attributesOf(tag), {language}), html);
      });

      it(`has nothing in it that runs, sets styles or tells how it was made, in ${language}`, () => {
        assert.doesNotMatch(html, /<script| on[a-z]+="| style="|javascript:|<!--|defer-hydration|\uFFFC/);
        assert.doesNotMatch(html, /\b(?:undefined|NaN|\[object)\b/);
      });

      it(`leads to nothing that is not in it, in ${language}`, () => {
        for (const shadow of shadowsIn(html)) {
          const ids = [...shadow.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
          assert.deepEqual(ids, [...new Set(ids)], 'no id stands there twice');
          for (const [, id] of shadow.matchAll(/url\(#([^)]*)\)/g)) assert.ok(ids.includes(id), `#${id} is there`);
        }
        assert.doesNotMatch(shadowOf(html), /(?:src|href)=/);
      });

      it(`says in the element itself what its shadow root shows, in ${language}`, () => {
        const light = html.slice(html.lastIndexOf('</template>'));
        assert.ok(html.startsWith(`<${tag} `) && html.includes(` lang="${language}"`));
        assert.match(light, tag === 'idlib-figure' ? /[4٤]/ : /<figcaption>.+<table.+<\/table><p>/s);
      });
    }

    it('writes a text that the language of the page tells from English', () => {
      const [english, arabic] = ['en', 'ar'].map((language) => renderToString(tag, attributesOf(tag), {language}));
      assert.notEqual(english, arabic);
      assert.match(shadowOf(arabic!), /\p{Script=Arabic}|[٠-٩]/u);
    });
  });
}

describe('renderToString', () => {
  it('writes what attributes choose, and keeps them for the script', () => {
    const html = renderToString(
      'idlib-displacement-chart',
      {source: 'un', controls: 'table cite', id: 'a"b'},
      {width: 640},
    );
    assert.match(html, /^<idlib-displacement-chart source="un" controls="table cite" id="a&#34;b" lang="en">/);
    assert.match(html, /350,000/);
    assert.doesNotMatch(html, /650,000/);
  });

  it('draws one width where it is told, and several where the page has to choose', () => {
    const count = (html: string) => html.match(/class="drawing"/g)!.length;
    assert.equal(count(renderToString('idlib-displacement-chart', {}, {width: 320})), 1);
    const html = renderToString('idlib-displacement-chart');
    assert.equal(count(html), 6, 'five, and one for paper');
    assert.equal(html.match(/ hidden>/g)!.length, 5, 'without styles, all but the narrowest are hidden');
  });

  it('draws one for paper besides, but for an element beside a text', () => {
    const count = (width: number) =>
      renderToString('idlib-timeline', {}, {width}).match(/class="written" hidden><div class="paper">/g)?.length ?? 0;
    assert.deepEqual([320, 640, 1100].map(count), [0, 1, 1]);
  });

  it('leaves out what only a script can do, and opens the table without one', () => {
    const shadow = shadowOf(renderToString('idlib-displacement-chart', {controls: 'table cite'}, {width: 640}));
    assert.match(shadow, /<details class="shut"><summary>Table<\/summary><table/);
    assert.doesNotMatch(shadow, /tabindex|role="(?:listbox|option|button)"/);
    assert.match(shadow, /<button type="button" class="waiting">/);
  });

  it('writes a dataset of its own, which a script that does not know it leaves as it is', () => {
    const figures = dataset.figures.map((figure) =>
      figure.id === 'displaced-400000-un-2019' ? {...figure, note: '<img src=x onerror=alert(1)>"\'&'} : figure,
    );
    const own: Dataset = {
      ...dataset,
      figures,
      organizations: dataset.organizations.map((row) =>
        row.id === 'un' ? {...row, nameEn: '</template><script>', abbreviation: null} : row,
      ),
    };
    const html = renderToString('idlib-displacement-chart', {}, {dataset: own, width: 640});
    assert.match(html, /^<idlib-displacement-chart lang="en" fixed>/);
    assert.doesNotMatch(html, /<script|<img/);
    assert.match(html, /&lt;\/template&gt;&lt;script&gt;/);
    const loaded = renderToString('idlib-displacement-chart', {src: 'datapackage.json'}, {dataset: own, width: 640});
    assert.doesNotMatch(loaded, / fixed/);
  });

  it('keeps words of a dataset that look like marks of how it is made', () => {
    const organizations = dataset.organizations.map((row) =>
      row.id === 'un' ? {...row, nameEn: 'The defer-hydration <!--lit-part--> Office', abbreviation: null} : row,
    );
    const html = renderToString('idlib-key-figures', {source: 'un'}, {dataset: {...dataset, organizations}});
    assert.match(shadowOf(html), /The defer-hydration &lt;!--lit-part--&gt; Office/);
  });

  it('takes the dataset that ships for what it is, also where it comes as a copy', () => {
    const copy = structuredClone(dataset);
    assert.equal(
      renderToString('idlib-displacement-chart', {}, {dataset: copy}),
      renderToString('idlib-displacement-chart', {}),
    );
  });

  it('writes a language that it has not in English, and says so', () => {
    assert.match(renderToString('idlib-key-figures', {}, {language: 'de'}), /^<idlib-key-figures lang="en">/);
    assert.match(renderToString('idlib-key-figures', {}, {language: 'ar-SY'}), /^<idlib-key-figures lang="ar-SY">/);
    assert.match(renderToString('idlib-key-figures', {lang: 'fr'}), /^<idlib-key-figures lang="fr">/);
  });

  it('links styles, leaves them out, or has them within', () => {
    const html = (styles: 'none' | 'inline' | {href: string}) =>
      renderToString('idlib-figure', {ref: 'displaced-400000-un-2019'}, {styles});
    assert.match(
      html({href: '/a"b.css'}),
      /<template shadowrootmode="open"><link rel="stylesheet" href="\/a&#34;b\.css">/,
    );
    assert.match(html({href: '/styles/'}), /<link rel="stylesheet" href="\/styles\/figure\.css">/);
    assert.doesNotMatch(html('none'), /<style|<link/);
    assert.ok(html('inline').includes(`<style>${stylesOf('idlib-figure')}</style>`));
  });

  it('refuses styles of another kind, and says which it takes', () => {
    const html = (styles: unknown) => () => renderToString('idlib-key-figures', {}, {styles: styles as 'none'});
    const found = (text: string) => ({
      name: 'RangeError',
      message: `styles: found ${text}, expected inline, none or an object with an href`,
    });
    assert.throws(html('linked'), found('"linked"'));
    assert.throws(html({}), found('{}'));
    assert.throws(html(null), found('nothing'));
  });

  it('links a sheet of its own for each element of a dashboard', () => {
    const html = renderToString('idlib-dashboard', {}, {styles: {href: '/styles/'}, width: 640});
    const sheets = [...html.matchAll(/href="\/styles\/([a-z-]+)\.css"/g)].map(([, name]) => name);
    assert.deepEqual(sheets, ['dashboard', 'displacement-chart', 'map', 'casualty-chart', 'timeline', 'figure-table']);
    assert.throws(
      () => renderToString('idlib-dashboard', {}, {styles: {href: '/a.css'}}),
      /^RangeError: styles: found/,
    );
  });

  it('gives the hashes that a policy needs for the styles within', async () => {
    const [hash, ...others] = await styleHashes('idlib-displacement-chart');
    assert.match(hash!, /^'sha256-[\w+/]{43}='$/);
    assert.equal(others.length, 0);
    assert.equal((await styleHashes('idlib-dashboard')).length, tags.length);
  });

  it('refuses what it cannot write, and says what it expected', () => {
    const refusals: [() => string, RegExp][] = [
      [
        () => renderToString('idlib-x'),
        /^RangeError: tag: found "idlib-x", expected one of idlib-displacement-chart, /,
      ],
      [() => renderToString('__proto__'), /tag: found "__proto__"/],
      [
        () => renderToString('idlib-map', {onclick: 'x'}),
        /idlib-map: found the attribute "onclick", expected one of .*\bseries\b/,
      ],
      [() => renderToString('idlib-map', {style: 'x'}), /found the attribute "style"/],
      [
        () => renderToString('idlib-map', {src: 'a.json'}),
        /^RangeError: src: found "a.json", which is not fetched here/,
      ],
      [() => renderToString('idlib-figure', {ref: 'x'}), /^RangeError: ref: found "x", expected the id of a figure/],
      [() => renderToString('idlib-map', {}, {width: 0}), /^RangeError: width: found 0, expected/],
    ];
    for (const [write, message] of refusals) assert.throws(write, (error) => message.test(String(error)));
  });
});

describe('idlib-explorer, written without a browser', () => {
  it('says nothing of a drawing that is not there, but whether its figures add up', () => {
    const html = renderToString('idlib-explorer', {mark: 'total', y: 'source', source: 'sohr un'});
    assert.match(html, /\d+ published figures\. They are not added up/);
    assert.doesNotMatch(html, /a bar is/);
  });

  it('is a table of what a page draws, as Plot needs a page', () => {
    const html = renderToString('idlib-explorer', {mark: 'total', y: 'source', source: 'sohr un'});
    const shadow = shadowOf(html);
    assert.doesNotMatch(shadow, /class="drawing"/);
    assert.match(shadow, /<table.*not added up: the same people can be displaced more than once/s);
  });
});

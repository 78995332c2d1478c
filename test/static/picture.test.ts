import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {dataset} from '../../src/generated/dataset.js';
import type {Dataset} from '../../src/model/figure.js';
import {elements} from '../../src/static/elements.js';
import {toSVG, type Attributes} from '../../src/static/index.js';
import {openBrowser} from '../browser.js';

const tags = Object.keys(elements).filter((tag) => tag !== 'idlib-dashboard');
const languages = ['en', 'ar', 'fr'];
/** A small choice of each element, so that what is stored can be read. */
const chosen: Readonly<Record<string, Attributes>> = {
  'idlib-figure': {ref: 'displaced-400000-un-2019'},
  'idlib-casualty-chart': {source: 'white-helmets'},
  'idlib-timeline': {from: '2020-01-14'},
  'idlib-figure-table': {series: 'displacement'},
  'idlib-explorer': {series: 'displacement'},
};

/** One element to a line, so that a difference can be seen. */
const lined = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;

/** The words that a picture shows, without the marks of direction in them. */
function wordsOf(svg: string): string {
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
  return texts.join(' ').replace(/[\u2066-\u2069]/g, '');
}

for (const tag of tags) {
  describe(`the picture of ${tag}`, () => {
    for (const language of ['en', 'ar']) {
      it(`is the one that is stored, in ${language}`, () => {
        const file = new URL(`./pictures/${tag.replace('idlib-', '')}.${language}.svg`, import.meta.url);
        const svg = lined(toSVG(tag, chosen[tag], {language, width: 480}));
        if (process.env.UPDATE) writeFileSync(file, svg);
        assert.equal(svg, readFileSync(file, 'utf8'));
      });
    }

    for (const language of languages) {
      for (const theme of ['light', 'dark'] as const) {
        const svg = toSVG(tag, chosen[tag], {language, theme});

        it(`is the same text each time, ${theme}, in ${language}`, () => {
          assert.equal(toSVG(tag, chosen[tag], {language, theme}), svg);
        });

        it(`leads to nothing that is not in it, and names nothing twice, ${theme}, in ${language}`, () => {
          const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
          const used = new Set([...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id));
          assert.deepEqual(new Set(ids), used);
          assert.equal(ids.length, used.size);
          assert.doesNotMatch(
            svg,
            / (?:href|src|class|style|part|aria-\w+|tabindex|on\w+)=|<(?:style|script|image|use)/,
          );
          assert.doesNotMatch(svg, /https?:(?!\/\/www\.w3\.org\/2000\/svg")|<!--|\b(?:undefined|NaN|Infinity)\b/);
        });

        it(`has no number finer than two decimals, ${theme}, in ${language}`, () => {
          const drawn = svg.replaceAll(/>[^<]*</g, '><');
          assert.doesNotMatch(drawn, /\d\.\d{3}/);
        });
      }

      it(`says heading, sources and every figure, in ${language}`, () => {
        const svg = toSVG(tag, chosen[tag], {language});
        const heading = /<title>([^<]+)<\/title>/.exec(svg)![1]!;
        assert.ok(wordsOf(svg).startsWith(heading.replace(/[\u2066-\u2069]/g, '')));
        assert.match(wordsOf(svg), /CC\sBY\s4\.0/);
        const alone = tag === 'idlib-figure';
        assert.match(svg, alone ? /<desc>[^<\n]+<\/desc>/ : /<desc>[^<]+\n[^<]+<\/desc>/);
        assert.equal(/ direction="rtl"/.test(svg), language === 'ar');
      });
    }

    it('has no colour of the light theme in the dark one', () => {
      const coloursOf = (theme: 'light' | 'dark') => {
        const svg = toSVG(tag, chosen[tag], {theme});
        return new Set([...svg.matchAll(/ (?:fill|stroke|stop-color)="(#[^"]*)"/g)].map(([, colour]) => colour!));
      };
      const [light, dark] = [coloursOf('light'), coloursOf('dark')];
      assert.deepEqual(
        [...dark].filter((colour) => light.has(colour)),
        [],
      );
      assert.equal(dark.size, light.size);
    });
  });
}

describe('toSVG', () => {
  it('is as wide as asked, and never narrower than a frame', () => {
    const widthOf = (width?: number) =>
      /viewBox="0 0 (\d+) (\d+)" width="\1" height="\2"/.exec(toSVG('idlib-map', {}, width ? {width} : {}))![1];
    assert.deepEqual([widthOf(), widthOf(1100.4), widthOf(10)], ['640', '1100', '268']);
  });

  it('takes the theme of the element where none is asked for', () => {
    const dark = toSVG('idlib-key-figures', {theme: 'dark'});
    assert.equal(dark, toSVG('idlib-key-figures', {theme: 'dark'}, {theme: 'dark'}));
    assert.notEqual(dark, toSVG('idlib-key-figures', {theme: 'dark'}, {theme: 'light'}));
  });

  it('gives ids that two pictures in one page do not share', () => {
    const idsOf = (width: number) =>
      [...toSVG('idlib-casualty-chart', {}, {width}).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.deepEqual(
      idsOf(640).filter((id) => idsOf(800).includes(id)),
      [],
    );
  });

  it('refuses a dashboard, which is several pictures, and what there is not', () => {
    const refusals: [() => string, RegExp][] = [
      [() => toSVG('idlib-dashboard'), /"idlib-dashboard", which is several pictures/],
      [() => toSVG('idlib-figure', {ref: 'nothing'}), /ref: found "nothing"/],
      [() => toSVG('idlib-pie'), /tag: found "idlib-pie"/],
      [() => toSVG('idlib-map', {}, {width: NaN}), /width: found NaN/],
      [() => toSVG('idlib-map', {}, {theme: 'sepia' as 'dark'}), /theme: found "sepia"/],
    ];
    for (const [draw, message] of refusals)
      assert.throws(draw, (error) => error instanceof RangeError && message.test(error.message));
  });

  describe('is a document that browsers read', () => {
    let browser: Browser;
    let page: Page;
    before(async () => {
      browser = await openBrowser();
      page = await browser.newPage();
    });
    after(() => browser.close());

    const faultIn = (svg: string) =>
      page.evaluate((text) => {
        const read = new DOMParser().parseFromString(text, 'image/svg+xml');
        return (
          read.querySelector('parsererror')?.textContent ?? (read.documentElement.localName === 'svg' ? null : 'no svg')
        );
      }, svg);

    for (const tag of tags) {
      it(`with nothing cut off, of ${tag}`, async () => {
        for (const language of languages) {
          for (const width of [268, 320, 640, 1100]) {
            const svg = toSVG(tag, chosen[tag], {language, width});
            assert.equal(await faultIn(svg), null);
            const outside = await page.evaluate((text) => {
              document.body.innerHTML = text;
              const frame = document.querySelector('svg')!.getBoundingClientRect();
              return [...document.querySelectorAll('text')].flatMap((line) => {
                const {left, right, top, bottom} = line.getBoundingClientRect();
                const inside = left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
                return inside ? [] : [line.textContent];
              });
            }, svg);
            assert.deepEqual(outside, [], `${language}, ${width}`);
          }
        }
      });
    }

    it('whatever letters its data have', async () => {
      const own: Dataset = {
        ...dataset,
        organizations: dataset.organizations.map((row) =>
          row.id === 'un' ? {...row, nameEn: '</text><script>"&amp;\u0000\uD800', abbreviation: null} : row,
        ),
      };
      const svg = toSVG('idlib-displacement-chart', {heading: '<b>&\u0008'}, {dataset: own});
      assert.equal(await faultIn(svg), null);
      assert.doesNotMatch(svg, /<script|<b>/);
    });
  });
});

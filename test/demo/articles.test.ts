import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {articleFile, articles} from '../../demo/articles.js';
import {chrome} from '../../demo/chrome.js';
import {dataset} from '../../src/generated/dataset.js';
import {languages} from '../../src/generated/languages.js';
import {findLanguage} from '../../src/text/language.js';
import {formatNumber} from '../../src/text/number.js';
import {openGallery, type Gallery} from './served-gallery.js';

/** Numbers of any numerals, with the signs that keep thousands apart. */
const number = /[\d٠-٩]+(?:[,٬\u202f][\d٠-٩]{3})*/g;

/** What is left of a text when its dates are taken out: days before a month, and years. */
const dates =
  /(?:[\d٠-٩]{1,2} )?(?:January|August|April|December|janvier|avril|août|décembre|كانون الثاني|كانون الأول|نيسان|آب)(?: [\d٠-٩]{4})?|(?:2018|2019|2020|٢٠١٩|٢٠٢٠)/g;

let gallery: Gallery;
before(async () => (gallery = await openGallery()));
after(() => gallery.close());

for (const {language: code, title} of articles) {
  const language = findLanguage(code, languages);
  describe(`the article in ${chrome[code].name}`, () => {
    let page: Page;
    before(async () => ({page} = await gallery.visit(articleFile(code))));

    it('asks for its language with the scripts, and once', async () => {
      const asked = await page.evaluate(() => {
        const timing = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
        return timing
          .filter(({name}) => name.includes('/languages/'))
          .map(({name, initiatorType}) => [name.split('/').pop(), initiatorType]);
      });
      // What an element asks for itself is told as of a script.
      assert.deepEqual(asked, code === 'en' ? [] : [[`${code}.js`, 'other']]);
    });

    it('is in its language and direction, and so are its elements', async () => {
      const said = await page.evaluate(() => {
        const {lang, dir} = document.documentElement;
        const parts = [...document.querySelectorAll('article *')].flatMap(({shadowRoot}) => [
          ...(shadowRoot?.querySelectorAll<HTMLElement>('[part=frame], [part=words]') ?? []),
        ]);
        return [{lang, dir}, ...parts.map((part) => ({lang: part.lang, dir: part.dir}))];
      });
      assert.ok(said.length > 12, `${said.length}`);
      const wanted = {lang: code, dir: chrome[code].direction};
      assert.deepEqual(
        said.filter(({lang, dir}) => lang !== wanted.lang || dir !== wanted.dir),
        [],
      );
      assert.equal(await page.$eval('h1', ({textContent}) => textContent), title);
    });

    it('refers to figures of the dataset, each with the words that the element writes', async () => {
      const inside = await page.$$eval('article idlib-figure', (found) =>
        found.map((element) => ({
          ref: element.ref ?? '',
          own: element.textContent,
          written: element.shadowRoot!.querySelector('[part=words]')?.textContent,
        })),
      );
      assert.ok(inside.length >= 10);
      for (const {ref, own, written} of inside) {
        const figure = dataset.figures.find(({id}) => id === ref);
        assert.ok(figure, ref);
        assert.equal(own, formatNumber(figure, dataset, language), ref);
        assert.equal(written, own, ref);
      }
    });

    it('has no number outside its elements but in dates', async () => {
      const text = await page.$eval('article', (article) => {
        const copy = article.cloneNode(true) as HTMLElement;
        for (const element of copy.querySelectorAll('*')) if (element.localName.startsWith('idlib-')) element.remove();
        return copy.textContent.replace(/[ \n]+/g, ' ');
      });
      assert.ok(text.length > 1000);
      assert.match(text, number);
      assert.deepEqual(text.replace(dates, '').match(number) ?? [], []);
    });

    it('says inside the tags of its charts each number that they draw, and no other', async () => {
      const charts = await page.$$eval('article > :not(h1, h2, p)', (found) =>
        found.map((element) => {
          const drawn = element.shadowRoot!.querySelectorAll('svg [role=option], [part=figure]');
          const list = [...element.querySelectorAll('li')].map(({textContent}) => textContent);
          return {list, drawn: [...drawn].map(({ariaLabel, textContent}) => ariaLabel ?? textContent)};
        }),
      );
      assert.equal(charts.length, 3);
      for (const {list, drawn} of charts) {
        assert.ok(list.length >= 2);
        assert.equal(list.length, drawn.length);
        const figures = list.map((item) =>
          dataset.figures.find((figure) => item.startsWith(formatNumber(figure, dataset, language))),
        );
        assert.ok(!figures.includes(undefined), list.join(' | '));
        const numbers = figures.map((figure) => formatNumber(figure!, dataset, language).toLowerCase());
        for (const words of numbers) {
          assert.ok(
            drawn.some((said) => said.toLowerCase().includes(words)),
            `${words} in ${drawn.join(' | ')}`,
          );
        }
      }
    });

    it('sets no space that breaks, or none at all, where its language wants another', async () => {
      const text = await page.$eval('main', ({textContent}) => textContent);
      const wrong = {en: / [;:?!]/g, fr: /[^\u202f\d][;:?!]|«[^\u202f]|[^\u202f]»|'/g, ar: /[,;?]|[^\S\n][،؛؟]/g}[code];
      assert.deepEqual(text.match(wrong) ?? [], []);
    });

    it('leads to the pages in its language', async () => {
      const {pages} = chrome[code];
      const labels = await page.$$eval('header nav', (found) => found.map(({ariaLabel}) => ariaLabel));
      assert.deepEqual(labels, [pages]);
      const current = await page.$eval('header [aria-current=page]', ({textContent}) => textContent);
      assert.equal(current.trim(), chrome[code].name);
    });
  });
}

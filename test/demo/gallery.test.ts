import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {faultsOf} from '../axe.js';
import {anyElement, openGallery, pageNames, type Gallery, type Visit} from './served-gallery.js';

/** What the console is told on purpose, and of what address in the folder. */
const deliberate: Readonly<Record<string, readonly [text: string, path: string]>> = {
  'displacement-chart.html': [
    'Failed to load resource: the server responded with a status of 404 (Not Found)',
    'datasets/missing.json',
  ],
  'figure.html': [
    '<idlib-figure> ref: found "displaced-350000-un", expected the id of a figure in the dataset',
    'elements/figure.js',
  ],
};

let gallery: Gallery;
before(async () => (gallery = await openGallery()));
after(() => gallery.close());

for (const name of pageNames) {
  describe(name, () => {
    let wide: Visit;
    before(async () => (wide = await gallery.visit(name)));
    after(() => wide.page.close());

    it('tells the console nothing but of what is missing on purpose', () => {
      const told = deliberate[name];
      assert.deepEqual(wide.messages, told ? [`${told[0]} ${gallery.url}${told[1]}`] : []);
    });

    it('asks for nothing outside its folder', () => {
      const {requests} = wide;
      // The page of the dataset alone has no element, and so no script of one.
      assert.ok(requests.length >= (name === 'dataset.html' ? 3 : 4), requests.join(' '));
      assert.deepEqual(
        // What stands in an address itself, as the browser's own pictures of controls, is asked of nobody.
        requests.filter((url) => !url.startsWith(gallery.url) && !url.startsWith('data:')),
        [],
      );
    });

    it('has links that lead somewhere', async () => {
      const links = await wide.page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('[href]')].map(({href}) => href),
      );
      const inner = [...new Set(links)].filter((link) => link.startsWith(gallery.url));
      assert.ok(inner.length > 5, inner.join(' '));
      const dead = await Promise.all(inner.map(async (link) => ((await leadsSomewhere(link)) ? [] : [link])));
      assert.deepEqual(dead.flat(), []);
    });

    it('has buttons with names of their own at its blocks of code', async () => {
      const labels = await wide.page.$$eval('figure.code button', (buttons) =>
        buttons.map(({textContent}) => textContent),
      );
      const blocks = await wide.page.$$('figure.code');
      assert.equal(labels.length, blocks.length);
      assert.equal(new Set(labels).size, labels.length);
      assert.deepEqual(
        labels.filter((label) => !/^Copy the code: \w/.test(label)),
        [],
      );
      assert.equal(labels.length > 0, !name.startsWith('article-'));
    });

    it('is accessible and fits a window 1100 px wide, light and dark', () => checkView(wide.page, 1100));

    it('is accessible and fits a window 320 px wide, light and dark', async () => {
      const {page} = await gallery.visit(name, {width: 320});
      await checkView(page, 320);
      await page.close();
    });

    it('has neither inline script nor inline style', async () => {
      const text = await (await fetch(gallery.url + name)).text();
      // A block of data is not run, and no policy blocks it.
      const blocks = text.match(/<script type="application\/ld\+json">/g) ?? [];
      assert.equal(blocks.length, name === 'dataset.html' ? 1 : 0);
      const rest = text.replace(blocks[0] ?? '', '');
      assert.doesNotMatch(rest, /<style|\sstyle=|\son\w+="|<script(?![^>]*\ssrc=)[^>]*>/);
    });

    it('shows the content inside the tags, and no button that would do nothing, without script', async () => {
      const {page} = await gallery.visit(name, {script: false});
      const [shown, all, buttons] = await page.evaluate((selector): [number, number, number] => {
        const inside = [...document.querySelectorAll<HTMLElement>(selector)];
        // A figure in a sentence holds words of that sentence, the others paragraphs.
        const words = inside.map((element) =>
          element.localName === 'idlib-figure' ? element : element.querySelector<HTMLElement>(':scope > p'),
        );
        const visible = words.filter((text) => text?.checkVisibility() && text.innerText.trim());
        return [visible.length, inside.length, document.querySelectorAll('button').length];
      }, anyElement);
      await page.close();
      assert.equal(all > 0, name !== 'dataset.html' && name !== 'plot.html');
      assert.equal(shown, all);
      assert.equal(buttons, 0);
    });
  });
}

describe('the buttons of the blocks of code', () => {
  for (const key of ['Enter', 'Space'] as const) {
    it(`copy with ${key}, and say so`, async () => {
      const {page} = await gallery.visit('index.html');
      await page.bringToFront();
      for (let tabs = 0; tabs < 30 && !(await page.$('figure.code button:focus')); tabs++)
        await page.keyboard.press('Tab');
      await page.keyboard.press(key);
      await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent);
      const [told, copied, code] = await page.evaluate(async () => [
        document.querySelector('[role=status]')?.textContent,
        await navigator.clipboard.readText(),
        document.querySelector('figure.code code')?.textContent,
      ]);
      await page.close();
      assert.equal(told, 'Copied: a page of a CMS.');
      assert.match(code ?? '', /<idlib-displacement-chart/);
      assert.equal(copied, code);
    });
  }
});

/** Asserts that a page fits its width, and that axe finds nothing in it in either scheme. */
async function checkView(page: Page, width: number): Promise<void> {
  for (const [scheme, rules] of [
    ['light', 'all'],
    ['dark', 'colours'],
  ] as const) {
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, scheme);
    assert.deepEqual(await faultsOf(page, undefined, rules), [], scheme);
  }
}

async function leadsSomewhere(link: string): Promise<boolean> {
  const response = await fetch(link);
  const {hash} = new URL(link);
  const text = await response.text();
  // What an address says of an element is no place in the page.
  const place = hash && !hash.startsWith('#idlib-');
  return response.ok && (!place || text.includes(`id="${hash.slice(1)}"`));
}

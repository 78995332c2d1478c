import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import axe from 'axe-core';
import type {Page} from 'puppeteer-core';
import {anyElement, openGallery, pageNames, type Gallery} from './served-gallery.js';

const views = [320, 1100].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({width, scheme})));

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
    it('tells the console nothing but of what is missing on purpose', async () => {
      const {page, messages} = await gallery.visit(name);
      await page.close();
      const told = deliberate[name];
      assert.deepEqual(messages, told ? [`${told[0]} ${gallery.url}${told[1]}`] : []);
    });

    it('asks for nothing outside its folder', async () => {
      const {page, requests} = await gallery.visit(name);
      await page.close();
      // The page of the dataset alone has no element, and so no script of one.
      assert.ok(requests.length >= (name === 'dataset.html' ? 3 : 4), requests.join(' '));
      assert.deepEqual(
        // What stands in an address itself, as the browser's own pictures of controls, is asked of nobody.
        requests.filter((url) => !url.startsWith(gallery.url) && !url.startsWith('data:')),
        [],
      );
    });

    for (const view of views) {
      it(`is accessible and fits a window ${view.width} px wide, ${view.scheme}`, async () => {
        const {page} = await gallery.visit(name, view);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        const violations = await violationsOf(page);
        await page.close();
        assert.equal(width, view.width);
        assert.deepEqual(violations, []);
      });
    }

    it('has links that lead somewhere', async () => {
      const {page} = await gallery.visit(name);
      const links = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('[href]')].map(({href}) => href),
      );
      await page.close();
      const inner = [...new Set(links)].filter((link) => link.startsWith(gallery.url));
      assert.ok(inner.length > 5, inner.join(' '));
      const dead = await Promise.all(inner.map(async (link) => ((await leadsSomewhere(link)) ? [] : [link])));
      assert.deepEqual(dead.flat(), []);
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
      assert.equal(all > 0, name !== 'dataset.html');
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

  for (const name of pageNames)
    it(`have names of their own on ${name}`, async () => {
      const {page} = await gallery.visit(name);
      const labels = await page.$$eval('figure.code button', (buttons) => buttons.map(({textContent}) => textContent));
      const blocks = await page.$$('figure.code');
      await page.close();
      assert.equal(labels.length, blocks.length);
      assert.equal(new Set(labels).size, labels.length);
      assert.deepEqual(
        labels.filter((label) => !/^Copy the code: \w/.test(label)),
        [],
      );
      assert.equal(labels.length > 0, !name.startsWith('article-'));
    });
});

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const {axe: runner} = window as unknown as {axe: typeof axe};
    const {violations} = await runner.run();
    return violations.map(({id, nodes}) => `${id}: ${nodes.length} nodes, first ${nodes[0]?.target.flat().join(' ')}`);
  });
}

async function leadsSomewhere(link: string): Promise<boolean> {
  const response = await fetch(link);
  const {hash} = new URL(link);
  const text = await response.text();
  // The address of the builder holds a choice, not a place.
  const place = hash && !hash.startsWith('#element=');
  return response.ok && (!place || text.includes(`id="${hash.slice(1)}"`));
}

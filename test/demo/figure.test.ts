import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {openGallery, type Gallery} from './served-gallery.js';

let gallery: Gallery;
let page: Page;
before(async () => {
  gallery = await openGallery();
  ({page} = await gallery.visit('figure.html'));
});
after(() => gallery.close());

describe('the page of the figure in a sentence', () => {
  it('says inside each tag the words that the element writes, but for the Arabic ones', async () => {
    const pairs = await page.$$eval('idlib-figure', (figures) =>
      figures
        .filter((figure) => figure.status === 'ready' && !figure.closest('[lang=ar]'))
        .map((figure) => [figure.textContent.trim(), figure.shadowRoot!.querySelector('[part=words]')!.textContent]),
    );
    assert.equal(pairs.length, 10);
    for (const [inside, written] of pairs) assert.equal(inside, written);
  });

  it('keeps the words of a figure that is not known in view', async () => {
    const shown = await page.$eval('section:has(> #unknown) p:has(> idlib-figure)', (sentence) =>
      (sentence as HTMLElement).innerText.replaceAll(/\s+/g, ' '),
    );
    assert.match(shown, /that around 350,000 people had been displaced in Idlib\.$/);
  });

  it('speaks Arabic in a sentence in Arabic', async () => {
    const found = await page.$eval('section:has(> #right-to-left) idlib-figure', (figure) => {
      const {lang, dir} = figure.shadowRoot!.querySelector<HTMLElement>('[part=words]')!;
      return [getComputedStyle(figure).direction, lang, dir];
    });
    assert.deepEqual(found, ['rtl', 'ar', 'rtl']);
  });

  for (const width of [320, 1100]) {
    it(`opens the evidence of each number inside a window ${width} px wide`, async () => {
      await page.setViewport({width, height: 900});
      const numbers = await page.$$('idlib-figure >>> [part=number]');
      assert.equal(numbers.length, 11);
      for (const number of numbers) {
        await number.click();
        const panel = (await page.$('idlib-figure >>> [part=evidence]'))!;
        const {x, width: wide} = (await panel.boundingBox())!;
        assert.ok(x >= 0 && wide > 200 && x + wide <= width, `${x} ${wide}`);
        await page.keyboard.press('Escape');
      }
    });
  }
});

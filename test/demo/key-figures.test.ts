import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {openGallery, type Gallery} from './served-gallery.js';

let gallery: Gallery;
let page: Page;
before(async () => {
  gallery = await openGallery();
  ({page} = await gallery.visit('key-figures.html'));
});
after(() => gallery.close());

describe('the page of the key figures', () => {
  it('has a total where the figures add up, and elsewhere says that they do not', async () => {
    const sums = await page.$$eval('idlib-key-figures', (strips) => strips.map(({description}) => description));
    const total = /Together: at least 39 people killed\./;
    const refusal = /not added up/;
    assert.deepEqual(
      sums.map((text) => [total.test(text), refusal.test(text)]),
      sums.map((_, index) => [index === 1, index !== 1]),
    );
    assert.equal(sums.length, 6);
  });

  it('has one column in the narrow example, and more in the first', async () => {
    const columns = (id: string) =>
      page.$$eval(
        `section:has(> #${id}) idlib-key-figures >>> [part=figure]`,
        (figures) => new Set(figures.map((figure) => figure.getBoundingClientRect().x)).size,
      );
    assert.equal(await columns('narrow'), 1);
    assert.ok((await columns('default')) > 1);
  });
});

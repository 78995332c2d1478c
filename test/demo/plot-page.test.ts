import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {cells, fitFile} from '../../demo/plot/cells.js';
import {openGallery, type Gallery} from './served-gallery.js';

const folder = new URL('../../demo/examples/plot/', import.meta.url);

describe('the page on Plot', () => {
  let gallery: Gallery;
  let page: Page;
  before(async () => {
    gallery = await openGallery();
    ({page} = await gallery.visit('plot.html'));
  });
  after(() => gallery.close());

  it('shows the files that it runs, letter by letter', async () => {
    const shown = await page.$$eval('figure.code code', (codes) => codes.map(({textContent}) => textContent));
    const files = [...cells.map(({file}) => file), fitFile];
    assert.deepEqual(
      shown.slice(1),
      files.map((file) => readFileSync(new URL(file, folder), 'utf8').trimEnd()),
    );
  });

  for (const {id} of cells) {
    it(`draws under the code of ${id}, with sources and licence`, async () => {
      const drawn = await page.$eval(`#${id} ~ .cell .output`, (output) => ({
        marks: output.querySelectorAll('svg :is(circle, rect, line, path)').length,
        styles: output.querySelectorAll('style').length,
        text: output.textContent,
      }));
      assert.ok(drawn.marks > 1);
      assert.equal(drawn.styles, 0);
      assert.match(drawn.text, /Sources: .*CC BY 4\.0/);
    });
  }

  it('tells why a group has no bar', async () => {
    const text = await page.$eval('#totals ~ .cell .output > div > p', ({textContent}) => textContent);
    assert.match(text, /^Groups without a bar: 1, because of .*part_and_whole/);
    const widths = await page.$$eval('#totals ~ .cell .output rect', (bars) =>
      bars.map((bar) => bar.getBoundingClientRect().width),
    );
    assert.equal(widths.filter((width) => width > 0).length, 1);
  });

  it('fits a phone, in which plots scroll', async () => {
    await page.setViewport({width: 320, height: 900});
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  });
});

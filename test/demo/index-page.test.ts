import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {elements, pageFile} from '../../demo/elements.js';
import {openGallery, type Gallery} from './served-gallery.js';

const folder = new URL('../../demo/examples/', import.meta.url);

let gallery: Gallery;
before(async () => (gallery = await openGallery()));
after(() => gallery.close());

describe('the first page', () => {
  it('draws the five figures directly under its heading', async () => {
    const {page: index} = await gallery.visit('index.html');
    const options = await index.$$eval('h1 + .run > idlib-displacement-chart', ([chart]) =>
      [...chart!.shadowRoot!.querySelectorAll('svg [role=option]')].map(({ariaLabel}) => ariaLabel),
    );
    await index.close();
    assert.equal(options.length, 5);
    for (const number of ['186,000', '400,000', '235,000', '350,000', '650,000']) {
      assert.equal(options.filter((label) => label?.includes(`${number} `)).length, 1, number);
    }
  });

  it('prints what its code prints', async () => {
    const {page: index} = await gallery.visit('index.html');
    const printed = await index.$eval('details code', ({textContent}) => textContent);
    await index.close();
    assert.match(printed, /^400,000 people displaced in the Idlib region, from the end of April 2019/);
    assert.match(printed, /kind: 'displaced_again'/);
    assert.match(printed, /value: 750000/);
  });

  it('has code for an app that adds a chart', async () => {
    const code = readFileSync(new URL('element.js', folder), 'utf8').replace(/^import .*$/m, '');
    const {page: index} = await gallery.visit('index.html');
    await index.evaluate(code);
    await index.waitForSelector('main > idlib-displacement-chart >>> [role=option]');
    const options = await index.$$('main > idlib-displacement-chart >>> [role=option]');
    await index.close();
    assert.equal(options.length, 2);
  });

  it('leads to the page of each element', async () => {
    const {page: index} = await gallery.visit('index.html');
    const links = await index.$$eval('section:has(> #elements) li > a', (anchors) =>
      anchors.map((anchor) => [anchor.getAttribute('href'), anchor.textContent]),
    );
    await index.close();
    assert.deepEqual(
      links,
      elements.map((element) => [pageFile(element), element.title]),
    );
  });
});

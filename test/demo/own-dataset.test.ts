import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {readDataPackage, readTables} from '../../src/build/read-dataset.js';
import {parseFigures, type Tables} from '../../src/model/parse.js';
import {openGallery, type Gallery} from './served-gallery.js';

let gallery: Gallery;
before(async () => (gallery = await openGallery()));
after(() => gallery.close());

describe('the invented dataset', () => {
  const own = new URL('../../demo/datasets/own/', import.meta.url);

  it('is a dataset that fits together, the same in both forms', async () => {
    const fromCsv = parseFigures(await readTables(own, await readDataPackage(own)));
    const fromJson = parseFigures((await (await fetch(`${gallery.url}datasets/own.json`)).json()) as Tables);
    assert.equal(fromCsv.figures.length, 4);
    assert.deepEqual(fromJson, fromCsv);
  });

  it('says in each row that it is invented', async () => {
    const {figures, places, reports, series} = parseFigures(await readTables(own, await readDataPackage(own)));
    const texts = [
      ...figures.map(({note}) => note),
      ...places.map(({nameEn}) => nameEn),
      ...reports.map(({publisher}) => publisher),
      ...series.map(({titleEn}) => titleEn),
    ];
    for (const text of texts) assert.match(text ?? '', /invented/i);
  });

  it('can be read by the key figures, whose reader lies in the folder above', async () => {
    const {page, requests} = await gallery.visit('key-figures.html');
    const drawn = await page.evaluate(async () => {
      const strip = document.createElement('idlib-key-figures');
      strip.src = 'datasets/own.json';
      const ready = new Promise((resolve) => strip.addEventListener('idlib-ready', resolve, {once: true}));
      document.querySelector('main')!.append(strip);
      await ready;
      return strip.shadowRoot!.querySelectorAll('[part=figure]').length;
    });
    await page.close();
    assert.equal(drawn, 4);
    assert.ok(requests.includes(`${gallery.url}reader.js`), requests.join(' '));
  });
});

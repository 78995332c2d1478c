import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {readDataPackage} from '../../src/build/read-dataset.js';
import {datasets, dist} from '../../src/build/paths.js';
import {dataset} from '../../src/generated/dataset.js';
import {openGallery, type Gallery, type Visit} from './served-gallery.js';

const FIGURES = 46;

interface LinkedData {
  readonly '@graph': readonly {readonly distribution?: {contentUrl: string}[]}[];
}

let gallery: Gallery;
let visit: Visit;
let page: Page;
before(async () => {
  gallery = await openGallery();
  visit = await gallery.visit('dataset.html');
  ({page} = visit);
});
after(() => gallery.close());

/** The words of the elements that a selector finds, spaces made one. */
const textsOf = (selector: string) =>
  page.$$eval(selector, (found) => found.map(({textContent}) => textContent.replace(/\s+/g, ' ').trim()));

describe('the page of the dataset', () => {
  it('has every figure in a row of its own, under its identifier', async () => {
    const ids = await page.$$eval('table.figures tr[id]', (rows) => rows.map(({id}) => id));
    assert.equal(ids.length, FIGURES);
    assert.deepEqual(
      ids,
      dataset.figures.map(({id}) => id),
    );
  });

  it('gives each figure its words, report, paragraph and status', async () => {
    for (const {id, valueVerbatim, report, paragraph, status, scenario} of dataset.figures) {
      const cells = await textsOf(`[id="${id}"] > *`);
      assert.equal(cells[0], valueVerbatim.toLowerCase());
      assert.equal(cells[5], report.slice(0, 3));
      assert.equal(cells[6], `${paragraph}`);
      assert.equal(cells[7], scenario ? `${status}: ${scenario}` : status);
    }
  });

  it('says of the figure of January 2020 who counted what, where and when', async () => {
    const [number, counted, place, period, source] = await textsOf('[id="displaced-350000-un-2020"] > *');
    assert.equal(number, 'around 350,000');
    assert.match(counted!, /^people displaced displaced-350000-un-2020 Called Syrians in the report\./);
    assert.deepEqual(
      [place, period, source],
      ['in Idlib governorate', 'from the start of December 2019 to 16 January 2020', 'United Nations (UN)'],
    );
  });

  it('tells each relation in a row', async () => {
    const rows = await textsOf('table.relations tbody tr');
    assert.equal(rows.length, dataset.relations.length);
    assert.equal(rows[0], '16 jihadist fighters killed (SOHR) Part of 23 anti-government fighters killed (SOHR)');
  });

  it('has every column of every table in its codebook, with its meaning', async () => {
    const {resources} = await readDataPackage(datasets);
    const columns = resources.flatMap(({schema}) => schema.fields);
    assert.deepEqual(
      await textsOf('table.codebook tbody th'),
      columns.map(({name}) => name),
    );
    const meanings = await textsOf('table.codebook tbody td:nth-child(2)');
    for (const [index, {title, description}] of columns.entries()) {
      assert.equal(meanings[index], `${title}. ${description.replaceAll('`', '')}`);
    }
  });

  it('has the sections of the readme of the dataset', async () => {
    const readme = readFileSync(new URL('README.md', datasets), 'utf8');
    const headings = [...readme.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading!);
    assert.ok(headings.length > 4);
    const shown = await textsOf('main h2');
    assert.deepEqual(
      headings.filter((heading) => !shown.includes(heading)),
      [],
    );
  });

  it('holds the linked data of its file, with the files as seen from the page', async () => {
    const inPage = JSON.parse(
      await page.$eval('script[type="application/ld+json"]', ({textContent}) => textContent),
    ) as LinkedData;
    const inFile = JSON.parse(readFileSync(new URL('datasets/dataset.jsonld', dist), 'utf8')) as LinkedData;
    const files = inPage['@graph'].flatMap(({distribution = []}) => distribution);
    assert.ok(files.length > 10);
    for (const file of files) {
      assert.ok((await fetch(new URL(file.contentUrl, gallery.url))).ok, file.contentUrl);
      file.contentUrl = file.contentUrl.replace('datasets/', '');
    }
    assert.deepEqual(inPage, inFile);
  });

  it('breaks no policy by its linked data, and runs none of it', () => {
    assert.deepEqual(visit.messages, []);
  });

  it('links to every file of the dataset', async () => {
    const links = await page.$$eval('section:has(> #files) a', (anchors) =>
      anchors.map((anchor) => anchor.getAttribute('href')),
    );
    for (const name of ['figures.csv', 'figures.json', 'figures.hxl.csv', 'dataset.jsonld', 'translations.csv']) {
      assert.ok(links.includes(`datasets/${name}`), name);
    }
  });

  it('can be cited as text and in BibTeX', async () => {
    const [text, entry] = await textsOf('.citations code');
    assert.match(text!, /^Idlib Figures, version 0\.1\.0\. .* CC BY 4\.0\.$/);
    assert.match(entry!, /^@misc\{idlib-figures-0\.1\.0, author = \{\{Idlib Figures maintainers\}\}, title = /);
    assert.match(entry!, /year = \{2026\}/);
  });
});

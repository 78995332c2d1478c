import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {elements, pageFile} from '../../demo/elements.js';
import {openGallery, type Gallery} from './served-gallery.js';

/** How many attributes each element has, at the least. */
const fewest = {
  'displacement-chart': 11,
  'casualty-chart': 11,
  'key-figures': 11,
  timeline: 13,
  map: 11,
  'figure-table': 12,
  figure: 2,
  dashboard: 12,
  explorer: 16,
} as const;

let gallery: Gallery;
before(async () => (gallery = await openGallery()));
after(() => gallery.close());

for (const element of elements) {
  const {name, script} = element;
  describe(`the reference of ${name}`, () => {
    let page: Page;
    before(async () => ({page} = await gallery.visit(pageFile(element))));

    it('names each attribute that the element observes, and no other', async () => {
      const [named, observed] = await page.evaluate(
        (tag): [string[], string[]] => [
          [...document.querySelectorAll('section:has(> #attributes) tbody th')].map(({textContent}) =>
            textContent.trim(),
          ),
          (customElements.get(tag) as unknown as {observedAttributes: string[]}).observedAttributes,
        ],
        `idlib-${name}`,
      );
      assert.ok(observed.length >= fewest[name]);
      assert.deepEqual(new Set(named), new Set(observed));
      assert.equal(named.length, observed.length);
    });

    for (const table of ['attributes', 'properties', 'slots', 'events', 'parts', 'custom-properties']) {
      it(`gives each of the ${table} a meaning`, async () => {
        const meanings = await page.$$eval(`section:has(> #${table}) td > p:first-child`, (cells) =>
          cells.map(({textContent}) => textContent.trim()),
        );
        assert.ok(meanings.length > 0);
        assert.ok(!meanings.includes(''), meanings.join(' | '));
      });
    }

    it('shows the script tag and the import that the page and the package have', async () => {
      const [shown, loaded] = await page.evaluate(
        (address) =>
          [
            [...document.querySelectorAll('section:has(> #script) code')].map(({textContent}) => textContent),
            document.head.querySelector(`script[src="${address}"]`)?.outerHTML,
          ] as const,
        script,
      );
      assert.equal(loaded, `<script type="module" src="${script}"></script>`);
      assert.ok(shown.includes(loaded), shown.join(' | '));
      assert.ok(shown.includes(`import 'idlib-figures/${name}';`), shown.join(' | '));
    });
  });
}

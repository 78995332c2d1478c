import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import axe from 'axe-core';
import {elements} from '../../demo/elements.js';
import {formatEmbed} from '../../src/model/embed.js';
import {openGallery, type Gallery, type Visit} from './served-gallery.js';

const ref = 'displaced-350000-un-2020';
let gallery: Gallery;
let visit: Visit;
before(async () => (gallery = await openGallery()));
after(() => gallery.close());
afterEach(() => visit.page.close());

async function open(hash = '', script = true) {
  visit = await gallery.visit(`view.html${hash}`, {script});
  return visit.page;
}

/** What the page shows: the elements, their attributes, and which sentences stand over them. */
function shown() {
  return visit.page.evaluate(() => ({
    elements: [...document.querySelectorAll('#place *')]
      .filter(({localName}) => localName.startsWith('idlib-'))
      .map((element) =>
        [element.localName, ...[...element.attributes].map(({name, value}) => `${name}=${value}`)].join(' '),
      ),
    sentences: [...document.querySelectorAll<HTMLElement>('#none, #words')]
      .filter(({hidden}) => !hidden)
      .map(({id}) => id),
  }));
}

describe('the page that shows what its address says', () => {
  for (const {name} of elements) {
    it(`shows ${name}`, async () => {
      const attributes: Record<string, string> = name === 'figure' ? {ref} : {source: 'un', lang: 'fr'};
      const page = await open(`#${formatEmbed({tag: `idlib-${name}`, attributes})}`);
      const {elements: found, sentences} = await shown();
      const first = name === 'figure' ? `idlib-figure ref=${ref}` : `idlib-${name} source=un lang=fr`;
      assert.deepEqual(found, name === 'figure' ? [first, `idlib-key-figures figures=${ref}`] : [first]);
      assert.deepEqual(sentences, []);
      assert.deepEqual(visit.messages, []);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const {axe: runner} = window as unknown as {axe: typeof axe};
        return (await runner.run()).violations.map(({id}) => id);
      });
      assert.deepEqual(violations, []);
    });
  }

  it('follows its address, and leads to the code of what it shows', async () => {
    const page = await open('#idlib-map?place=idlib');
    await page.evaluate(() => (location.hash = 'idlib-timeline'));
    await page.waitForSelector('#place idlib-timeline');
    assert.deepEqual((await shown()).elements, ['idlib-timeline']);
    assert.equal(await page.$eval('#embed', (link) => link.getAttribute('href')), 'embed.html#idlib-timeline');
  });

  it('says so where the address names nothing that it can show, and shows every figure', async () => {
    const nothing = [
      '',
      '#main',
      '#idlib-nothing',
      '#idlib-map?onclick=x',
      '#idlib-map?src=https%3A%2F%2Fexample.org%2Fa.json',
    ];
    for (const hash of nothing) {
      if (hash) await visit.page.close();
      await open(hash);
      assert.deepEqual(await shown(), {elements: ['idlib-figure-table'], sentences: ['none']}, hash);
      assert.deepEqual(visit.messages, []);
      assert.deepEqual(
        visit.requests.filter((url) => !url.startsWith(gallery.url)),
        [],
      );
    }
  });

  it('tells whose words they are that are not made from the data', async () => {
    await open('#idlib-map?heading=%3Cimg+src%3Dx%3E');
    const {elements: found, sentences} = await shown();
    assert.deepEqual([found, sentences], [['idlib-map heading=<img src=x>'], ['words']]);
    const heading = await visit.page.$eval('idlib-map', ({shadowRoot}) => shadowRoot!.querySelector('h3')!.textContent);
    assert.equal(heading, '<img src=x>');
  });

  it('leads to the figures where there is no script', async () => {
    const page = await open('#idlib-map', false);
    const text = await page.$eval('#without', (paragraph) => paragraph.textContent.replace(/\s+/g, ' '));
    assert.match(text, /needs script/);
    assert.ok(await page.$('#without a[href="dataset.html"]'));
  });
});

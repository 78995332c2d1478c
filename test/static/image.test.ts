import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import type {Browser, Page} from 'puppeteer-core';
import {dataset} from '../../src/generated/dataset.js';
import type {Dataset} from '../../src/model/figure.js';
import {toPNG, toSVG} from '../../src/static/index.js';
import {letter} from '../../src/static/lettering.js';
import {rasterize} from '../../src/static/raster.js';
import {facesOf} from '../../src/static/type.js';
import {openBrowser} from '../browser.js';

const ref = 'displaced-400000-un-2019';
const {resolve} = createRequire(import.meta.url);
const fileOf = (style: string) => resolve(`vazirmatn/fonts/ttf/Vazirmatn-${style}.ttf`);
const sizeOf = ({width, height}: PNG) => [width, height];
const read = (bytes: Uint8Array) => PNG.sync.read(Buffer.from(bytes));

describe('toPNG', () => {
  it('has as many pixels for each of the picture as asked', async () => {
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(toSVG('idlib-figure', {ref}, {width: 320}))!;
    const sizes = await Promise.all(
      ([1, 2] as const).map(async (scale) => sizeOf(read(await toPNG('idlib-figure', {ref}, {width: 320, scale})))),
    );
    assert.equal(sizes[0]![0], Number(width));
    // Its own fonts are known, so it may need fewer lines than a picture whose fonts are not.
    assert.ok(sizes[0]![1]! <= Number(height));
    assert.deepEqual(
      sizes[1],
      sizes[0]!.map((side) => side * 2),
    );
  });

  for (const [tag, attributes] of [
    ['idlib-displacement-chart', {}],
    ['idlib-casualty-chart', {}],
    ['idlib-timeline', {}],
    ['idlib-key-figures', {}],
    ['idlib-figure', {ref}],
    ['idlib-figure-table', {}],
  ] as const) {
    it(`makes a card of ${tag}, on which nothing reaches the edge`, async () => {
      for (const language of ['en', 'ar']) {
        const image = read(await toPNG(tag, attributes, {language, size: 'card', theme: 'dark'}));
        assert.deepEqual(sizeOf(image), [1200, 630]);
        const ground = image.data.readUInt32BE(0);
        const colours = new Set<number>();
        for (let y = 0; y < 630; y++) {
          for (let x = 0; x < 1200; x++) {
            const colour = image.data.readUInt32BE(4 * (1200 * y + x));
            colours.add(colour);
            if (x < 12 || x >= 1188 || y < 12 || y >= 618) assert.equal(colour, ground, `${x}, ${y} in ${language}`);
          }
        }
        assert.equal(ground, 0x14181cff);
        assert.ok(colours.size > 50, 'it is not blank');
      }
    });
  }

  it('makes a card of twice the pixels', async () => {
    assert.deepEqual(sizeOf(read(await toPNG('idlib-figure', {ref}, {size: 'card', scale: 2}))), [2400, 1260]);
  });

  it('is the same image each time, from files and from what is in them', async () => {
    const files = [fileOf('Regular'), fileOf('SemiBold')];
    const fonts = await Promise.all(files.map((file) => readFile(file)));
    const images = await Promise.all(
      [undefined, undefined, files, fonts].map((given) => toPNG('idlib-figure', {ref}, given && {fonts: given})),
    );
    for (const image of images) assert.deepEqual(image, images[0]);
  });

  it('refuses what it cannot draw', async () => {
    const broken: Dataset = {
      ...dataset,
      organizations: dataset.organizations.map((row) =>
        row.id === 'un' ? {...row, nameEn: '漢字', abbreviation: null} : row,
      ),
    };
    const refusals: [() => Promise<Uint8Array>, RegExp][] = [
      [() => toPNG('idlib-figure', {ref}, {dataset: broken}), /"漢" \(U\+6F22\), "字" \(U\+5B57\) among Vazirmatn/],
      [() => toPNG('idlib-figure', {ref}, {fonts: []}), /fonts: found none/],
      [() => toPNG('idlib-figure', {ref}, {fonts: [new Uint8Array(9)]}), /fonts\[0\]: found what is no font/],
      [() => toPNG('idlib-figure', {ref}, {scale: 3 as 2}), /scale: found 3, expected 1 or 2/],
      [() => toPNG('idlib-figure', {ref}, {size: 'poster' as 'card'}), /size: found "poster", expected card/],
      [() => toPNG('idlib-map', {heading: 'long '.repeat(900)}, {size: 'card'}), /more than a card/],
      [() => toPNG('idlib-dashboard'), /several pictures/],
    ];
    for (const [image, message] of refusals) {
      await assert.rejects(image, (error) => error instanceof RangeError && message.test(error.message));
    }
  });
});

describe('the letters of an image', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
    await page.setContent('<body style="margin: 0"></body>');
    for (const [style, weight] of [
      ['Regular', '400'],
      ['SemiBold', '600'],
    ] as const) {
      const url = `data:font/ttf;base64,${(await readFile(fileOf(style))).toString('base64')}`;
      await page.evaluate(
        async (source, boldness) => {
          document.fonts.add(await new FontFace('Vazirmatn', `url(${source})`, {weight: boldness}).load());
        },
        url,
        weight,
      );
    }
  });
  after(() => browser.close());

  /** What a browser draws of an SVG document, in the font of the image. */
  async function drawn(svg: string): Promise<PNG> {
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!;
    await page.setViewport({width: Number(width), height: Number(height), deviceScaleFactor: 2});
    await page.evaluate((text) => {
      document.body.innerHTML = text.replace(/font-family="[^"]*"/, 'font-family="Vazirmatn" style="display: block"');
    }, svg);
    return read(await page.screenshot());
  }

  for (const language of ['en', 'ar', 'fr']) {
    it(`are those that a browser sets, joined and in the same order, in ${language}`, async () => {
      const svg = toSVG('idlib-displacement-chart', {}, {language});
      const faces = await facesOf(undefined);
      const [image, screen] = [read(await rasterize(letter(svg, faces), faces, 2)), await drawn(svg)];
      assert.deepEqual(sizeOf(image), sizeOf(screen));
      const {width, height} = image;
      const blank = new PNG({width, height, colorType: 6});
      blank.data.fill(255);
      const inked = pixelmatch(screen.data, blank.data, undefined, width, height, {threshold: 0.3});
      const differs = pixelmatch(image.data, screen.data, undefined, width, height, {threshold: 0.3});
      assert.ok(inked > 3000, `${inked} pixels are drawn`);
      assert.ok(differs < inked * 0.03, `${differs} of ${inked} pixels differ`);
    });
  }
});

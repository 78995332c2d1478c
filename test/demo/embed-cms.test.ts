import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {after, afterEach, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import type {Page} from 'puppeteer-core';
import {cleaners} from '../../demo/embed/cms/cleaners.js';
import type {Part} from '../../demo/embed/cms/parts.js';
import {formatVerdict} from '../../demo/embed/cms/verdict.js';
import {dist} from '../../src/build/paths.js';
import {faultsOf} from '../axe.js';
import {openGallery, type Gallery, type Visit} from './served-gallery.js';

const root = fileURLToPath(new URL('..', dist));
let gallery: Gallery;
let visit: Visit;
before(async () => (gallery = await openGallery()));
after(() => gallery.close());
afterEach(() => visit.page.close());

/** The page with a choice in its address, when it shows it. */
async function open(hash: string, width = 1100): Promise<Page> {
  visit = await gallery.visit(`embed.html${hash}`, {width});
  await visit.page.bringToFront();
  await settled(visit.page);
  return visit.page;
}

/** Waits until all that the page's address asks for is there. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const {ariaBusy} = document.querySelector('#pieces')!;
    const cleaner = document.querySelector<HTMLSelectElement>('#option-cms')!;
    const caption = document.querySelector('table.kept > caption')?.textContent ?? '';
    const told = document.querySelector('#cms-problem')!.textContent;
    const kept = document.querySelector<HTMLElement>('#kept')!;
    const done = told || (!kept.hidden && !kept.ariaBusy && caption.endsWith(cleaner.selectedOptions[0]!.textContent));
    return !ariaBusy && document.querySelector('#shown')!.textContent && (!cleaner.value || done);
  });
}

async function choose(page: Page, hash: string): Promise<void> {
  // Watched from before the change, as what it asks for may be there at once.
  await page.evaluate(
    (to) =>
      new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          const busy = document.querySelector('#pieces')!.ariaBusy || document.querySelector('#kept')!.ariaBusy;
          if (!busy) return;
          observer.disconnect();
          resolve();
        }).observe(document.body, {subtree: true, attributeFilter: ['aria-busy']});
        location.hash = to;
      }),
    hash,
  );
  await settled(page);
}

const verdictsIn = (page: Page) =>
  page.$$eval('table.kept > tbody > tr', (rows) =>
    Object.fromEntries(rows.map(({children: [form, verdict]}) => [form!.textContent, verdict!.textContent])),
  );

/** What the page holds of a block of code, also where it shows only its beginning. */
const codeOf = (page: Page, name: string) =>
  page.$eval(`figure.code[data-name="${name}"]`, (figure) => (figure as HTMLElement & {whole: string}).whole);

/** What is left of the same element, as it is stored: the parts of each form, by the names of the sanitizers. */
async function readStored(): Promise<Record<string, Record<string, Part[]>>> {
  const text = await readFile(new URL('../static/forms/kept.txt', import.meta.url), 'utf8');
  return Object.fromEntries(
    text
      .trim()
      .split('\n\n')
      .map((block) => {
        const [name, ...lines] = block.split('\n');
        const forms = lines.map((line) => {
          const [form, parts] = line.trim().split(': ') as [string, string];
          return [form, parts === 'nothing' ? [] : (parts.split(', ') as Part[])] as const;
        });
        return [name!, Object.fromEntries(forms)];
      }),
  );
}

describe('what a CMS will keep', () => {
  it('is of every form and sanitizer what is stored of them', async () => {
    const stored = await readStored();
    const page = await open(`#idlib-displacement-chart?source=un&form=F1&cms=${cleaners[0]!.id}`);
    for (const [index, {id, name}] of cleaners.entries()) {
      if (index) await choose(page, `#idlib-displacement-chart?source=un&form=F1&cms=${id}`);
      const shown = Object.entries(await verdictsIn(page)).filter(([form]) => form !== 'Tag');
      const expected = Object.entries(stored[name]!).map(([form, left]) => [
        form,
        formatVerdict(stored['as written']![form]!, left),
      ]);
      assert.deepEqual(
        shown.map(([form, verdict]) => [form.slice(0, 2), verdict]),
        expected,
        name,
      );
    }
    assert.deepEqual(visit.messages, []);
  });

  it('is tried by scripts that come when a sanitizer is chosen, and from nowhere else', async () => {
    const page = await open('#idlib-casualty-chart');
    const asked = () => visit.requests.filter((url) => /embed-cms|embed-worker|static\.js/.test(url)).length;
    assert.equal(asked(), 0);
    await page.focus('#option-cms');
    await page.keyboard.type('sanitize-html, as');
    await page.waitForSelector('#kept:not([hidden]) table.kept tbody tr');
    await settled(page);
    assert.equal(asked(), 3);
    assert.match(page.url(), /[?&]cms=sanitize-html$/);
    assert.deepEqual(
      visit.requests.filter((url) => !url.startsWith(gallery.url) && !url.startsWith('data:')),
      [],
    );
    assert.deepEqual(visit.messages, []);
  });

  it('is seen as it is left: with the picture, without it, alive', async () => {
    const page = await open('#idlib-casualty-chart?source=sana&form=F1&cms=wordpress');
    const seen = () =>
      page.$eval('#left', (left) => ({
        pictures: [...left.querySelectorAll('img')].map(({src, naturalWidth}) => [src.slice(0, 18), naturalWidth]),
        rows: left.querySelectorAll('tbody tr').length,
        links: [...left.querySelectorAll('a')].map((link) => link.getAttribute('href')),
        alive:
          left.querySelector('idlib-casualty-chart')?.shadowRoot?.querySelectorAll('svg [role=option]').length ?? null,
      }));
    const links = ['view.html#idlib-casualty-chart?source=sana'];
    await page.waitForFunction(() => document.querySelector<HTMLImageElement>('#left img')?.naturalWidth);
    const pictures = [['data:image/svg+xml', 640]];
    assert.deepEqual(await seen(), {pictures, rows: 2, links, alive: null});
    await choose(page, '#idlib-casualty-chart?source=sana&form=F1&cms=sanitize-html');
    assert.deepEqual(await seen(), {pictures: [], rows: 2, links, alive: null});
    await choose(page, '#idlib-casualty-chart?source=sana&form=F2&cms=rehype-sanitize-preset');
    await page.waitForSelector('#left idlib-casualty-chart >>> svg [role=option]');
    assert.equal((await seen()).alive, 2);
    assert.match(await page.$eval('#best', ({textContent}) => textContent), /^Best here: F2 Element\. Kept whole\./);
    assert.deepEqual(visit.messages, []);
  });

  it('recommends by what is left, and leads there', async () => {
    const page = await open('#idlib-map?place=idlib&cms=dompurify&heading=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
    await page.focus('#best a');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#kept [aria-current]');
    await page.waitForFunction(() => document.querySelector('#kept [aria-current]')!.textContent === 'F1 Figure');
    await settled(page);
    assert.match(page.url(), /[?&]form=F1$/);
    assert.equal(await page.$eval('#option-form', (select) => (select as HTMLSelectElement).value), 'F1');
    assert.match(await page.$eval('#left', ({textContent}) => textContent), /^<img src=x onerror=alert\(1\)>/);
    assert.deepEqual(visit.messages, []);
  });

  it('recommends for a number in a sentence what shows no tags, and keeps period and source', async () => {
    const best = (page: Page) => page.$eval('#best', ({textContent}) => textContent);
    const page = await open('#idlib-figure?ref=displaced-350000-un-2020&cms=xss');
    assert.match(await best(page), /^Best here: F0 Link\..* all its words, periods and sources.* It stays as it is/i);
    await choose(page, '#idlib-figure?ref=displaced-350000-un-2020&cms=xss-preset');
    assert.match(await best(page), /^Best here: F2 Element\. Kept whole\..* it is the live element\.$/);
    assert.deepEqual(visit.messages, []);
  });

  it('is copied whole', async () => {
    const page = await open('#idlib-displacement-chart?source=un&form=F3&cms=dompurify-preset');
    for (const name of ['the HTML that is left', 'the HTML', 'the preset']) {
      await page.focus(`figure.code[data-name="${name}"] button`);
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (told) => document.querySelector('#told')!.textContent === told,
        {},
        `Copied: ${name}.`,
      );
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.ok(copied === (await codeOf(page, name)) && copied.length > 300, name);
    }
    const drawn = await codeOf(page, 'the HTML');
    assert.ok(drawn.length > 30_000 && drawn.includes('<template shadowrootmode="open">'));
  });

  it('is accessible and fits a window 320 px wide, with a link to scroll to what is left and without', async () => {
    const page = await open('#idlib-figure-table?source=un&form=F3&cms=xss', 320);
    for (const [scheme, rules] of [
      ['light', 'all'],
      ['dark', 'colours'],
    ] as const) {
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      assert.deepEqual(await faultsOf(page, undefined, rules), [], scheme);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    }
    assert.deepEqual(visit.messages, []);
  });
});

describe('the forms of the builder', () => {
  it('come back from the address, with all that belongs to them', async () => {
    const hash = '#idlib-timeline?lang=fr&form=F4&frame=https%3A%2F%2Fa.org%2Ft.html&styles=linked&cms=xss-preset';
    const page = await open(hash);
    const values = await page.$$eval('#option-form, #option-frame, #option-styles, #option-cms, #option-lang', (all) =>
      Object.fromEntries(all.map((field) => [field.id.slice(7), (field as HTMLInputElement).value])),
    );
    assert.deepEqual(values, {
      lang: 'fr',
      form: 'F4',
      frame: 'https://a.org/t.html',
      styles: 'linked',
      cms: 'xss-preset',
    });
    assert.equal(new URL(await page.$eval('#share', (link) => (link as HTMLAnchorElement).href)).hash, hash);
    // Addresses that this form has no use for are not asked for.
    assert.equal(await page.$eval('#option-page', (field) => field.checkVisibility()), false);
    assert.match(await codeOf(page, 'the frame'), /^<iframe src="https:\/\/a\.org\/t\.html" title="Les faits, /);
  });

  for (const form of ['F3', 'F4']) {
    it(`write of ${form} what the command writes`, async () => {
      const page = await open(`#idlib-casualty-chart?source=sana&lang=ar&form=${form}`);
      const command = await codeOf(page, 'the command');
      const words = command.replace(/^npx idlib-figures@\S+ /, 'node dist/command.js ');
      const {stdout} = await promisify(execFile)('sh', ['-c', words], {cwd: root, maxBuffer: 1e8});
      assert.ok(stdout.trimEnd() === (await codeOf(page, form === 'F3' ? 'the HTML' : 'the page')).trimEnd(), command);
      assert.deepEqual(visit.messages, []);
    });
  }

  it('hand the picture to the reader, as PNG and as SVG', async () => {
    const page = await open('#idlib-casualty-chart?source=sana&form=F6');
    await page.evaluate(() => {
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (content) => {
        (window as unknown as {handed: unknown}).handed = content;
        return create(content);
      };
    });
    for (const [index, type] of ['image/png', 'image/svg+xml'].entries()) {
      await page.focus(`.files:not([hidden]) button:nth-child(${index + 1})`);
      await page.keyboard.press('Enter');
      await page.waitForFunction((wanted) => (window as unknown as {handed?: Blob}).handed?.type === wanted, {}, type);
    }
    assert.deepEqual(visit.messages, []);
  });

  it('say what to do where there is none', async () => {
    const page = await open('#idlib-dashboard?source=sana&form=F6');
    assert.match(
      await page.$eval('#shown', ({textContent}) => textContent),
      /F6 cannot be written\. A dashboard is several pictures\. Choose one of its charts/,
    );
    assert.equal(await page.$('#pieces figure.code'), null);
  });
});

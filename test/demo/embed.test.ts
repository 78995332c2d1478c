import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {elements} from '../../demo/elements.js';
import {faultsOf} from '../axe.js';
import {openSite, strictPolicy, type Site} from '../site.js';
import {openGallery, type Gallery, type Visit} from './served-gallery.js';

let gallery: Gallery;
let site: Site;
let visit: Visit;
before(async () => {
  gallery = await openGallery();
  site = await openSite();
});
after(async () => {
  await gallery.close();
  await site.close();
});
afterEach(() => visit.page.close());

/** The page with a choice in its address, when it shows it. */
async function open(hash = ''): Promise<Page> {
  visit = await gallery.visit(`embed.html${hash}`);
  await visit.page.bringToFront();
  await settled(visit.page);
  return visit.page;
}

async function settled(page: Page, text = /^Shows/.source): Promise<void> {
  await page.waitForFunction(
    (pattern) => new RegExp(pattern).test(document.querySelector('#shown')!.textContent),
    {},
    text,
  );
}

const codeOf = (page: Page, name = 'the element') =>
  page.$eval(`figure.code[data-name="${name}"] code`, ({textContent}) => textContent);
const drawnIn = (page: Page, within: string) =>
  page.$eval(`${within} idlib-casualty-chart`, ({shadowRoot}) =>
    [...shadowRoot!.querySelectorAll('svg [role=option]')].map(({ariaLabel}) => ariaLabel),
  );

/** Goes on by the Tab key until the focus is on what a selector finds. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tabs = 0; tabs < 60 && !(await page.$(`${selector}:focus`)); tabs++) await page.keyboard.press('Tab');
  assert.ok(await page.$(`${selector}:focus`), selector);
}

describe('the page on which an embed is put together', () => {
  it('is worked by keys alone: element, source, theme, and the code follows', async () => {
    const page = await open();
    await tabTo(page, '#element');
    await page.keyboard.type('Casualty');
    await tabTo(page, '.many:has([name=source]) > summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '#option-source-white-helmets');
    await page.keyboard.press('Space');
    await tabTo(page, '#option-theme');
    await page.keyboard.type('dark');
    await page.waitForFunction(() => document.querySelector('#pieces code')!.textContent.includes('dark'));
    await settled(page, '^Shows 3 figures');
    assert.match(await codeOf(page), /<idlib-casualty-chart source="white-helmets" theme="dark">\n {2}<p>/);
    assert.equal((await drawnIn(page, '#preview')).length, 3);
    assert.equal(new URL(page.url()).hash, '#idlib-casualty-chart?source=white-helmets&theme=dark');
    assert.deepEqual(visit.messages, []);
  });

  it('takes its choice from its address, also when that changes', async () => {
    const page = await open('#idlib-casualty-chart?source=sana&width=320');
    assert.equal(await page.$eval('#preview', (place) => place.firstElementChild!.clientWidth), 320);
    assert.equal((await drawnIn(page, '#preview')).length, 2);
    await page.evaluate(() => (location.hash = '#element=casualty-chart&source=white-helmets'));
    await settled(page, '^Shows 3 figures');
    const checked = await page.$$eval('[name=source]:checked', (boxes) =>
      boxes.map((box) => box.getAttribute('value')),
    );
    assert.deepEqual(checked, ['white-helmets']);
  });

  it('keeps its choice when a reader skips to the content', async () => {
    const page = await open('#element=casualty-chart&source=sana');
    await page.evaluate(() => (location.hash = '#main'));
    await page.waitForFunction(() => location.hash === '#main');
    assert.equal(await page.$eval('#element', (picker) => (picker as HTMLSelectElement).value), 'casualty-chart');
  });

  it('says in words that a date is none, and leaves it out', async () => {
    const page = await open('#element=casualty-chart&source=sohr');
    await tabTo(page, '#option-from');
    await page.keyboard.type('May');
    await page.keyboard.press('Tab');
    await settled(page, '“From” is left out');
    const [text, invalid, told] = await page.evaluate(() => [
      document.querySelector('#option-from-error')?.textContent,
      document.querySelector('#option-from')?.ariaInvalid,
      document.querySelector('#option-from')?.getAttribute('aria-describedby'),
    ]);
    assert.match(text ?? '', /^“May” is not a date/);
    assert.equal(invalid, 'true');
    assert.match(told ?? '', /option-from-error/);
    assert.doesNotMatch(await codeOf(page), / from=/);
  });

  it('says that nothing fits', async () => {
    const page = await open();
    await page.evaluate(() => (location.hash = '#element=casualty-chart&source=sana&group=jihadists'));
    await settled(page, '^No figure fits');
  });

  it('is accessible with every element, and every kind of choice open', async () => {
    for (const {name} of elements) {
      const page = await open(`#idlib-${name}?from=May`);
      await page.$$eval('.many', (all) => all.forEach((many) => many.setAttribute('open', '')));
      assert.deepEqual(await faultsOf(page), [], name);
      if (name !== elements.at(-1)!.name) await page.close();
    }
  });

  it('writes code that gives the same element on another site', async () => {
    const page = await open('#element=casualty-chart&source=white-helmets&lang=ar&scripts=/dist/');
    await page.waitForFunction(() => document.querySelector('#pieces code')!.textContent.includes('الخوذ'));
    const code = (await codeOf(page, 'the script')) + (await codeOf(page));
    const {page: other, messages} = await site.visit(`<body>${code}`, {policy: strictPolicy});
    await other.waitForSelector('idlib-casualty-chart >>> svg [role=option]');
    assert.deepEqual(await drawnIn(other, 'body'), await drawnIn(page, '#preview'));
    assert.deepEqual(messages, []);
    await other.close();
  });

  it('writes in the tag what is shown where there is no script', async () => {
    const page = await open('#element=figure&ref=displaced-350000-un-2020&show=counted%20source');
    assert.equal(
      await codeOf(page),
      '<idlib-figure ref="displaced-350000-un-2020" show="counted source">' +
        'around 350,000 people displaced (UN)</idlib-figure>',
    );
  });
});

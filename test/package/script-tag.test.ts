import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {headline} from '../embedded.js';
import {openSite, strictPolicy, type Site} from '../site.js';

const tag = '<idlib-displacement-chart>About 350,000 people fled, the UN said.</idlib-displacement-chart>';
const script = '<script type="module" src="dist/idlib.js"></script>';

/** What the first chart of a page shows: the figures, and how large it is drawn. */
async function drawn(page: Page) {
  return page.$eval('idlib-displacement-chart', (element) => {
    const {width, height} = element.shadowRoot!.querySelector('svg')!.getBoundingClientRect();
    return {
      figures: [...element.shadowRoot!.querySelectorAll('[role=option]')].map(({id}) => id),
      width: Math.round(width),
      tall: height > 200,
    };
  });
}

const expected = {figures: headline.map(({id}) => id), width: 756, tall: true};

describe('a page with a script tag', () => {
  let site: Site;
  before(async () => (site = await openSite()));
  after(() => site.close());

  it('shows the chart with nothing but the script and the tag', async () => {
    const {page, messages, requests} = await site.visit(script + tag);
    assert.deepEqual(await drawn(page), expected);
    assert.deepEqual(messages, []);
    assert.deepEqual(requests, ['/dist/idlib.js']);
  });

  it('shows the chart with the script of that element alone', async () => {
    const {page, messages, requests} = await site.visit(
      `<script type="module" src="dist/elements/displacement-chart.js"></script>${tag}`,
    );
    assert.deepEqual(await drawn(page), expected);
    assert.deepEqual(messages, []);
    assert.deepEqual(requests, ['/dist/elements/displacement-chart.js']);
  });

  for (const name of ['idlib.js', 'elements/displacement-chart.js']) {
    it(`loads another dataset through ${name}, with the reader beside it`, async () => {
      const {page, messages, requests} = await site.visit(
        `<script type="module" src="dist/${name}"></script>
        <idlib-displacement-chart src="dist/datasets/dataset.json"></idlib-displacement-chart>`,
      );
      assert.deepEqual(await drawn(page), expected);
      assert.deepEqual(messages, []);
      assert.deepEqual(requests, [`/dist/${name}`, '/dist/reader.js', '/dist/datasets/dataset.json']);
    });
  }

  it('works in full under a strict policy with trusted types', async () => {
    const {page, messages} = await site.visit(
      `${script}<idlib-displacement-chart src="dist/datasets/datapackage.json"></idlib-displacement-chart>`,
      {policy: strictPolicy},
    );
    assert.deepEqual((await drawn(page)).figures, expected.figures);
    await page.hover('>>> .dot');
    const panel = await page.$eval('>>> .evidence', (element) => element.getBoundingClientRect().width);
    assert.ok(panel >= 260 && panel <= 360, `the panel is ${panel} pixels wide`);
    await page.click('>>> .toggle');
    assert.equal(await page.$$eval('>>> tbody tr', (rows) => rows.length), 5);
    assert.deepEqual(messages, []);
    const stored = await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length);
    assert.equal(stored, 0);
  });

  it('writes the numbers of a page that is still being read before it is painted with them', async () => {
    const {page, messages} = await site.visit('<script type="module" src="dist/elements/figure.js"></script>');
    const written = await page.evaluate(async () => {
      document.open();
      const figure = '<idlib-figure ref="displaced-350000-un-2020">350,000</idlib-figure>';
      for (let part = 0; part < 3; part++) {
        document.write(`<p>They were ${figure} by then.</p>`);
        await new Promise(requestAnimationFrame);
      }
      const roots = [...document.querySelectorAll('idlib-figure')].map(({shadowRoot}) => shadowRoot?.textContent);
      const state = document.readyState;
      document.close();
      return {state, roots};
    });
    assert.deepEqual(written, {state: 'loading', roots: Array(3).fill('around 350,000')});
    assert.deepEqual(messages, []);
  });

  it('shows the content of the page where there is no script', async () => {
    const {page} = await site.visit(script + tag, {script: false});
    assert.equal(await page.$eval('body', (body) => body.innerText.trim()), 'About 350,000 people fled, the UN said.');
  });

  it('stands two copies of the script', async () => {
    const {page, messages} = await site.visit(
      `${script}<script type="module" src="dist/idlib.js?another"></script>${tag}`,
    );
    assert.deepEqual(await drawn(page), expected);
    assert.deepEqual(messages, []);
  });

  it('draws in the colours of the reader where these are forced', async () => {
    const {page} = await site.visit(script + tag);
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
    const colours = {
      dot: await page.$eval('>>> .dot:not(.hollow)', (dot) => getComputedStyle(dot).fill),
      text: await page.$eval('>>> text.ink', (text) => getComputedStyle(text).fill),
      page: await page.$eval('body', (body) => getComputedStyle(body).color),
    };
    assert.equal(colours.dot, colours.page);
    assert.equal(colours.text, colours.page);
  });

  it('never scrolls sideways at a zoom of 400 %', async () => {
    const {page} = await site.visit(`${script}<meta name="viewport" content="width=device-width">${tag}`, {width: 320});
    const {scrollWidth, width} = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      width: window.innerWidth,
    }));
    assert.equal(scrollWidth, width);
  });
});

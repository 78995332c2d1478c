import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openSite, strictPolicy, type Site} from '../../site.js';
import {chartLink, files, numberLink, script, settled, shown, VIEW} from './page.js';

const image = `<img alt="" width="600" height="400" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>">`;
const figure = (attributes: string, caption: string) =>
  `<figure ${attributes}>${image}<figcaption>${caption}</figcaption><table><tr><td>350,000</td></tr></table></figure>`;

describe('the loader, in a page', () => {
  let site: Site;
  before(async () => (site = await openSite()));
  after(() => site.close());

  it('makes a chart of a link that stands alone, and keeps the link in it', async () => {
    const {page, messages, requests} = await site.visit(`<p>${chartLink}</p>${script}`, {policy: strictPolicy});
    await shown(page, 'idlib-displacement-chart');
    assert.equal(
      await page.$eval('p', (p) => p.innerHTML),
      `<idlib-displacement-chart source="un">${chartLink}</idlib-displacement-chart>`,
    );
    assert.deepEqual(messages, []);
    assert.deepEqual(files(requests), ['elements/displacement-chart.js', 'loader.js']);
  });

  it('puts a number where its link stands in a sentence, and touches nothing else', async () => {
    const text = (inner: string) => `The UN says that <em>${inner}</em>, by its count, fled&nbsp;– <b>so far</b>.`;
    const {page, requests} = await site.visit(`<p>${text(numberLink)}</p>${script}`, {policy: strictPolicy});
    await shown(page, 'idlib-figure');
    assert.equal(
      await page.$eval('p', (p) => p.innerHTML),
      text(`<idlib-figure ref="displaced-350000-un-2020">${numberLink}</idlib-figure>`),
    );
    assert.equal(await page.$eval('>>> #number', (number) => number.textContent), 'around 350,000');
    assert.deepEqual(files(requests), ['elements/figure.js', 'loader.js']);
  });

  const kept: Readonly<Record<string, string>> = {
    'a chart in a sentence': `<p>As the UN said, ${chartLink} It was winter.</p>`,
    'a chart in a heading': `<h2>${chartLink}</h2>`,
    'a chart in a list of links': `<ul><li>${chartLink}</li></ul>`,
    'a chart in a table': `<table><tr><td>${chartLink}</td></tr></table>`,
    'a chart in the navigation': `<nav><p>${chartLink}</p></nav>`,
    'a number in a button': `<button type="button">${numberLink}</button>`,
    'a chart beside a picture': `<p>${image}${chartLink}</p>`,
    'two charts in one figure': figure('', chartLink + chartLink),
    'a link marked as written by readers': `<p>${chartLink.replace('<a', '<a rel="nofollow ugc"')}</p>`,
    'a part that the page keeps': `<div data-idlib="off"><p>${chartLink} ${numberLink}</p></div>`,
    'another dataset, by a link': `<p><a href="${VIEW}#idlib-map?src=https%3A%2F%2Fevil.example%2Fa.json">Look</a></p>`,
    'another dataset, by a figure': figure('data-idlib="idlib-map?src=dist/datasets/dataset.json"', 'Look'),
    'a handler in a link': `<p><a href="${VIEW}#idlib-map?onclick=alert(1)">Look</a></p>`,
    'an attribute of any element': `<p><a href="${VIEW}#idlib-map?style=color:red">Look</a></p>`,
    'an element that there is not': `<p><a href="${VIEW}#idlib-nothing">Look</a></p>`,
    'an element of others': `<p><a href="${VIEW}#other-idlib-map">Look</a></p><other-element>x</other-element>`,
    'a fragment without end': `<p><a href="${VIEW}#idlib-map?figures=${'x'.repeat(3000)}">Look</a></p>`,
    'a place of the page itself': `<p><a href="#idlib-map">Look</a></p>`,
    'what is being written': `<div contenteditable="true"><p>${chartLink}</p>${figure('data-idlib="idlib-map"', 'Map')}<idlib-map>Map</idlib-map></div>`,
  };
  it('leaves to the byte what is not for it to change, and loads nothing', async () => {
    const {page, messages, requests} = await site.visit(script);
    const [before, after] = await page.evaluate(async (parts) => {
      const boxes = parts.map((html) => {
        const box = document.createElement('div');
        box.innerHTML = html;
        document.body.append(box);
        return box;
      });
      const before = boxes.map((box) => box.innerHTML);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return [before, boxes.map((box) => box.innerHTML)];
    }, Object.values(kept));
    const name = (parts: string[]) => Object.fromEntries(Object.keys(kept).map((what, index) => [what, parts[index]]));
    assert.deepEqual(name(after!), name(before!));
    assert.deepEqual(messages, []);
    assert.deepEqual(files(requests), ['loader.js']);
  });

  it('leaves a document in design mode', async () => {
    const {page, requests} = await site.visit(`<main></main>${script}`);
    await page.evaluate((html) => {
      document.designMode = 'on';
      document.querySelector('main')!.innerHTML = html;
    }, `<p>${chartLink}</p>`);
    await settled(page);
    assert.deepEqual(files(requests), ['loader.js']);
  });

  it('hears no words for a chart from a link, nor whom to take hold of', async () => {
    const said = 'heading=Millions&summary=They+lie&for=chart&theme=dark&lang=fr';
    const link = `<a href="${VIEW}#idlib-timeline?${said}">When it was said.</a>`;
    const {page} = await site.visit(`<p>${link}</p>${script}`);
    await shown(page, 'idlib-timeline');
    const attributes = await page.$eval('idlib-timeline', (element) =>
      [...element.attributes].map(({name, value}) => [name, value]),
    );
    assert.deepEqual(attributes, [
      ['theme', 'dark'],
      ['lang', 'fr'],
    ]);
  });

  const figures: Readonly<Record<string, string>> = {
    'that says what it shows': figure('data-idlib="idlib-casualty-chart?source=sohr&amp;theme=dark"', 'Killed.'),
    'of which only the link is left': figure(
      '',
      `Killed. <a href="${VIEW}#idlib-casualty-chart?source=sohr&amp;theme=dark">The chart</a>`,
    ),
    'that says so twice': figure(
      'data-idlib="idlib-casualty-chart?source=sohr&amp;theme=dark"',
      `Killed. <a href="${VIEW}#idlib-casualty-chart">The chart</a>`,
    ),
  };
  for (const [what, html] of Object.entries(figures)) {
    it(`puts the element around a figure ${what}`, async () => {
      const {page, messages} = await site.visit(`<main></main>${script}`);
      const before = await page.$eval('main', (main, html) => ((main.innerHTML = html), main.innerHTML), html);
      await shown(page, 'idlib-casualty-chart');
      await settled(page);
      assert.equal(
        await page.$eval('main', (main) => main.innerHTML),
        `<idlib-casualty-chart source="sohr" theme="dark">${before}</idlib-casualty-chart>`,
      );
      assert.deepEqual(messages, []);
    });
  }

  it('loads what the tags of the page need, with another dataset where the page itself says so', async () => {
    const {page, requests} = await site.visit(
      `<idlib-map src="dist/datasets/dataset.json" heading="Places">Map.</idlib-map>${script}`,
      {policy: strictPolicy},
    );
    await shown(page, 'idlib-map');
    assert.deepEqual(files(requests), ['datasets/dataset.json', 'elements/map.js', 'loader.js', 'reader.js']);
  });

  for (const lang of ['ar', 'fr-CA']) {
    it(`writes ${lang} in a page of that language, which it fetches beside the script of the element`, async () => {
      const {page, messages, requests} = await site.visit(`<p>${chartLink}</p>${script}`, {lang, policy: strictPolicy});
      await shown(page, 'idlib-displacement-chart');
      const code = lang.slice(0, 2);
      assert.equal(await page.$eval('>>> figure', (frame) => frame.lang), code);
      assert.deepEqual(messages, []);
      assert.deepEqual(files(requests), ['elements/displacement-chart.js', `languages/${code}.js`, 'loader.js']);
    });
  }

  it('asks for nothing before it comes near', async () => {
    const {page, requests} = await site.visit(
      `<div id="first">Text</div><p>${chartLink}</p><p>${numberLink}</p>${script}`,
    );
    await shown(page, 'idlib-displacement-chart');
    const far = await site.visit(
      `<link rel="stylesheet" href="data:text/css,%23first{height:5000px}"><div id="first">Text</div><p>${chartLink}</p>${script}`,
    );
    await settled(far.page);
    assert.deepEqual(files(far.requests), ['loader.js']);
    await far.page.evaluate(() => scrollTo(0, 3500));
    await shown(far.page, 'idlib-displacement-chart');
    assert.deepEqual(files(requests), ['elements/displacement-chart.js', 'elements/figure.js', 'loader.js']);
  });

  it('finds what comes later', async () => {
    const {page} = await site.visit(`<main>Text.</main>${script}`);
    await page.evaluate((html) => {
      const part = document.createElement('section');
      part.innerHTML = html;
      document.body.append(part);
    }, `<p>${chartLink}</p><p>Of whom ${numberLink} fled.</p><idlib-key-figures>Some.</idlib-key-figures>`);
    for (const tag of ['displacement-chart', 'figure', 'key-figures']) await shown(page, `idlib-${tag}`);
    assert.equal(await page.$$eval('idlib-displacement-chart', (all) => all.length), 1);
  });

  it('draws of 200 links those that are near, with one script, and the others as they come near', async () => {
    const links = Array.from({length: 200}, () => `<p>${chartLink}</p>`).join('');
    const {page, requests} = await site.visit(links + script);
    await shown(page, 'idlib-displacement-chart', 3);
    await settled(page);
    const near = await page.$$eval('idlib-displacement-chart', (all) => all.length);
    assert.ok(near < 12, `${near} charts in two screens`);
    // Each chart moves what follows it, as when a reader scrolls on.
    await page.waitForFunction(() => {
      scrollTo(0, document.body.scrollHeight);
      return document.querySelector('p:last-of-type > idlib-displacement-chart');
    });
    assert.deepEqual(files(requests), ['elements/displacement-chart.js', 'loader.js']);
  });
});

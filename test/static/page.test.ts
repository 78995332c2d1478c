import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {buildSync} from 'esbuild';
import type {Page} from 'puppeteer-core';
import {dataset} from '../../src/generated/dataset.js';
import {elements} from '../../src/static/elements.js';
import {renderToString, styleHashes, type Attributes, type RenderOptions} from '../../src/static/index.js';
import {faultsOf} from '../axe.js';
import {headline} from '../embedded.js';
import {openSite, strictPolicy, type Site} from '../site.js';

declare global {
  /** What `probe.ts` offers inside a page. */
  var inPage: typeof import('./probe.js');
}

const tags = Object.keys(elements);
const attributesOf = (tag: string): Attributes => (tag === 'idlib-figure' ? {ref: 'displaced-400000-un-2019'} : {});
const written = (tag: string, options: RenderOptions = {}) => renderToString(tag, attributesOf(tag), options);
const rest = '<p id="after">What the page goes on with.</p>';

const {text: probeScript} = buildSync({
  entryPoints: [fileURLToPath(new URL('probe.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'inPage',
  target: 'es2022',
}).outputFiles[0]!;

async function load(page: Page, tag: string): Promise<void> {
  await page.evaluate(probeScript);
  await page.evaluate((name) => inPage.load(name), tag);
}

describe('an element written without a browser', () => {
  let site: Site;
  before(async () => (site = await openSite()));
  after(() => site.close());

  for (const tag of tags) {
    it(`${tag} shows all without a script, and asks for nothing`, async () => {
      const {page, requests, messages} = await site.visit(written(tag) + rest, {script: false, until: 'load'});
      const shown = await page.$eval(tag, (element) => {
        const roots = [
          element.shadowRoot!,
          ...[...element.shadowRoot!.querySelectorAll('.part')].map((part) => part.shadowRoot!),
        ];
        return roots.map((root) => ({
          drawings: [...root.querySelectorAll('.drawing')].filter((drawing) => drawing.checkVisibility()).length,
          text: [...root.querySelectorAll('.frame, .words')].map(({textContent}) => textContent).join(' '),
        }));
      });
      const drawn = tag === 'idlib-dashboard' ? 4 : /chart|timeline|map/.test(tag) ? 1 : 0;
      assert.equal(
        shown.reduce((sum, {drawings}) => sum + drawings, 0),
        drawn,
      );
      for (const {text} of shown) assert.match(text, /\d{2}/);
      assert.deepEqual([requests, messages], [[], []]);
      await page.close();
    });

    it(`${tag} is accessible as it is written`, async () => {
      const {page} = await site.visit(
        `<title>Page</title><main><h1>Page</h1><h2>Part</h2>${written(tag)}${rest}</main>`,
        {until: 'load'},
      );
      assert.deepEqual(await faultsOf(page), []);
      await page.close();
    });

    // It is a table until Plot, which needs a page, has drawn it.
    if (tag === 'idlib-explorer') continue;

    for (const [width, lang, options] of [
      [800, 'en', {width: 800}],
      [620, 'fr', {}],
      [320, 'ar', {}],
    ] as const) {
      it(`${tag} is taken over by its script with nothing moved, ${width} pixels wide in ${lang}`, async () => {
        const {page, messages} = await site.visit(
          `<meta name="viewport" content="width=device-width"><style>body { margin: 0 }</style>${written(tag, {...options, language: lang})}${rest}`,
          {width, lang, until: 'load'},
        );
        await page.evaluate(probeScript);
        const before = await page.evaluate((name) => inPage.geometryOf(name), tag);
        assert.ok(before.length > 1);
        await load(page, tag);
        assert.deepEqual(await page.evaluate((name) => inPage.geometryOf(name), tag), before);
        assert.deepEqual(await page.evaluate(() => inPage.shifts), []);
        assert.equal(
          await page.$eval(tag, ({shadowRoot}) => shadowRoot!.querySelectorAll('style, .waiting, .still').length),
          0,
        );
        assert.deepEqual(messages, []);
        await page.close();
      });
    }
  }

  it('looks the same to the pixel once the script has come', async () => {
    const {page} = await site.visit(`<style>body { margin: 0 }</style>${written('idlib-displacement-chart')}`, {
      width: 700,
    });
    const before = await page.screenshot();
    await load(page, 'idlib-displacement-chart');
    // Only true with a script; what was written keeps its place.
    await page.$eval('idlib-displacement-chart', ({shadowRoot}) => {
      shadowRoot!.querySelector<HTMLElement>('.hint')!.style.visibility = 'hidden';
    });
    assert.ok(Buffer.from(before).equals(Buffer.from(await page.screenshot())));
    await page.close();
  });

  it('behaves, once the script has come, as if it had been made there', async () => {
    const {page} = await site.visit(`${written('idlib-displacement-chart')}<div id="other"></div>`, {width: 700});
    await load(page, 'idlib-displacement-chart');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    const seen = await page.$eval('idlib-displacement-chart', ({shadowRoot}) => ({
      options: [...shadowRoot!.querySelectorAll('[role=option]')].map(({id}) => id),
      evidence: shadowRoot!.querySelector('#evidence')?.textContent,
    }));
    assert.deepEqual(
      seen.options,
      headline.map(({id}) => id),
    );
    assert.match(seen.evidence!, /650,000/);
    await page.keyboard.press('Home');
    await page.keyboard.press('Escape');
    // In another width, it is drawn for that width alone, as one that was made there is.
    await page.setViewport({width: 900, height: 900});
    const [taken, made] = await page.evaluate(async () => {
      const other = document.createElement('idlib-displacement-chart');
      document.getElementById('other')!.append(other);
      await new Promise((done) => setTimeout(done, 300));
      return [document.querySelector('idlib-displacement-chart')!, other].map(inPage.drawingOf);
    });
    assert.equal(taken, made);
    await page.close();
  });

  it('is drawn for its room once it shows other figures', async () => {
    const {page} = await site.visit(`${written('idlib-displacement-chart')}<div id="other"></div>`, {width: 984});
    await load(page, 'idlib-displacement-chart');
    const [taken, made] = await page.evaluate(async () => {
      const chart = document.querySelector('idlib-displacement-chart')!;
      const other = document.createElement('idlib-displacement-chart');
      document.getElementById('other')!.append(other);
      for (const each of [chart, other]) each.setAttribute('source', 'un');
      await new Promise((done) => setTimeout(done, 300));
      return [chart, other].map(inPage.drawingOf);
    });
    assert.equal(taken, made);
    await page.close();
  });

  it('stays in view while its language is on the way, and is never English in between', async () => {
    const {page} = await site.visit(written('idlib-key-figures', {language: 'ar'}), {lang: 'ar'});
    await page.setRequestInterception(true);
    const held: (() => void)[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/ar.js')) held.push(() => void request.continue());
      else void request.continue();
    });
    const words = () =>
      page.$eval('idlib-key-figures', ({shadowRoot}) =>
        shadowRoot!.querySelector('.frame')!.textContent.replaceAll(/\s+/g, ''),
      );
    const before = await words();
    await page.evaluate(() => import(new URL('/dist/idlib.js', location.href).href));
    await page.waitForFunction(() => customElements.get('idlib-key-figures'));
    while (!held.length) await new Promise((done) => setTimeout(done, 10));
    assert.equal(await words(), before);
    held.forEach((go) => go());
    await page.waitForFunction(() => document.querySelector('idlib-key-figures')!.shadowRoot!.querySelector('button'));
    assert.equal(await words(), before);
    await page.close();
  });

  it('stays as it is where it is fixed', async () => {
    const html = renderToString('idlib-key-figures', {fixed: true, source: 'un'});
    const {page} = await site.visit(html);
    const before = await page.$eval('idlib-key-figures', ({shadowRoot}) => shadowRoot!.innerHTML);
    await load(page, 'idlib-key-figures');
    await page.$eval('idlib-key-figures', (element) => element.setAttribute('source', 'irc'));
    await page.$eval(
      'idlib-key-figures',
      (element) => (element as unknown as {updateComplete: Promise<unknown>}).updateComplete,
    );
    assert.equal(
      await page.$eval('idlib-key-figures', ({shadowRoot}) => shadowRoot!.innerHTML.replaceAll(/<!--.*?-->/g, '')),
      before,
    );
    await page.close();
  });

  it('leaves what stands there where its figures cannot be drawn, and comes back once they can', async () => {
    const words = '<p>In the words of the page.</p>';
    const bare = `<idlib-displacement-chart>${words}</idlib-displacement-chart>`;
    const broken: [html: string, data: object, told: string][] = [
      [written('idlib-displacement-chart'), {...dataset, reports: []}, 'TypeError'],
      [bare, {figures: dataset.figures}, '<idlib-displacement-chart> data: found "object", expected a dataset.'],
    ];
    for (const [html, data, told] of broken) {
      const {page, messages} = await site.visit(html);
      await page.$eval('idlib-displacement-chart', (element, tables) => Object.assign(element, {data: tables}), data);
      const shown = () =>
        page.$eval('idlib-displacement-chart', (element) =>
          [element.shadowRoot?.querySelector('.frame'), element.querySelector(':scope > p')].map((part) =>
            Boolean(part?.checkVisibility()),
          ),
        );
      const before = await shown();
      assert.ok(before.includes(true));
      await page.addScriptTag({type: 'module', url: '/dist/idlib.js'});
      await page.waitForFunction(() => customElements.get('idlib-displacement-chart'));
      assert.deepEqual(await shown(), before);
      assert.ok(messages.length > 0 && messages.every((message) => message.includes(told)), messages.join('\n'));
      await page.$eval('idlib-displacement-chart', (element) => Object.assign(element, {data: null}));
      await page.waitForSelector('idlib-displacement-chart >>> [role=option]');
      assert.equal(await page.$$eval('idlib-displacement-chart >>> .frame', ({length}) => length), 1);
      await page.close();
    }
  });

  it('is one readable picture also without any style sheet', async () => {
    const {page} = await site.visit(written('idlib-displacement-chart', {styles: 'none'}), {script: false});
    const shown = await page.$eval('idlib-displacement-chart', ({shadowRoot}) => {
      const [drawing, ...others] = [...shadowRoot!.querySelectorAll('.drawing > svg')].filter((svg) =>
        svg.checkVisibility(),
      );
      return {
        others: others.length,
        width: drawing!.getBoundingClientRect().width,
        fills: [...new Set([...drawing!.querySelectorAll('text')].map((text) => getComputedStyle(text).fill))],
      };
    });
    const fills = ['rgb(86, 96, 107)', 'rgb(168, 74, 18)', 'rgb(27, 31, 36)'];
    assert.deepEqual(shown, {others: 0, width: 292, fills});
    await page.close();
  });

  it('obeys a strict policy with linked styles, and one that admits its styles by their hashes', async () => {
    const hashes = await styleHashes('idlib-displacement-chart');
    for (const [policy, styles] of [
      [strictPolicy, {href: '/dist/styles/displacement-chart.css'}],
      [strictPolicy.replace("style-src 'self'", `style-src ${hashes.join(' ')}`), 'inline'],
    ] as const) {
      const {page, messages} = await site.visit(written('idlib-displacement-chart', {styles}), {policy});
      assert.equal(
        await page.$eval(
          'idlib-displacement-chart',
          ({shadowRoot}) => getComputedStyle(shadowRoot!.querySelector('.frame')!).paddingTop,
        ),
        '14px',
      );
      assert.deepEqual(messages, []);
      await page.close();
    }
  });

  it('is written in a worker as it is in Node', async () => {
    const {page, messages} = await site.visit('');
    await page.evaluate(probeScript);
    const html = await page.evaluate(() =>
      inPage.writeInWorker(
        `renderToString('idlib-casualty-chart', {source: 'sohr'}, {language: 'ar', width: 640, styles: 'none'})`,
      ),
    );
    const {renderToString: built} = (await import(new URL('../../dist/static.js', import.meta.url).href)) as {
      renderToString: typeof renderToString;
    };
    const options = {language: 'ar', width: 640, styles: 'none'} as const;
    assert.equal(html, built('idlib-casualty-chart', {source: 'sohr'}, options));
    assert.deepEqual(messages, []);
    await page.close();
  });
});

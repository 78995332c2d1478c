import assert from 'node:assert/strict';
import {appendFile, cp, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {pathToFileURL} from 'node:url';
import {dist} from '../../../src/build/paths.js';
import {openSite, strictPolicy, type Site} from '../../site.js';
import {chartLink, files, numberLink, script, settled, shown} from './page.js';

const ALTERED =
  'idlib-figures: elements/displacement-chart.js: Error: missing, or not the file that belongs to this loader; the page keeps its own content';

/** A page whose script came with what somebody else put there. */
const FILES = ['elements', 'languages', 'reader.js', 'parquet-reader.js', 'tools.js'] as const;

describe('the loader, and what it loads', () => {
  let site: Site;
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'idlib-altered-'));
    for (const name of FILES) {
      const copy = join(folder, name);
      for (const file of ['loader.js', ...FILES]) {
        await cp(new URL(file, dist), join(copy, file), {recursive: true, filter: (path) => !path.endsWith('.map')});
      }
      const file = {elements: 'elements/displacement-chart.js', languages: 'languages/ar.js'}[name as string] ?? name;
      await appendFile(join(copy, file), '\n;globalThis.altered = true;');
    }
    await rm(join(folder, 'tools.js', 'elements'), {recursive: true});
    await writeFile(join(folder, 'table.parquet'), 'PAR1');
    site = await openSite({altered: pathToFileURL(`${folder}/`)});
  });
  after(async () => {
    await site.close();
    await rm(folder, {recursive: true});
  });

  const refused = (file: string) => script.replace('dist/', `altered/${file}/`);

  it('runs no element that is not the one it was built with; the page keeps its content, and says so once', async () => {
    const {page, messages} = await site.visit(
      `<main><p>${chartLink}</p><p>${chartLink}</p><idlib-displacement-chart>Text.</idlib-displacement-chart></main>${refused('elements')}`,
      {policy: strictPolicy},
    );
    await settled(page);
    assert.equal(
      await page.$eval('main', (main) => main.innerHTML),
      `<p>${chartLink}</p><p>${chartLink}</p><idlib-displacement-chart>Text.</idlib-displacement-chart>`,
    );
    assert.equal(await page.evaluate(() => 'altered' in globalThis), false);
    assert.deepEqual(
      messages.filter((text) => text.startsWith('idlib')),
      [ALTERED],
    );
  });

  it('keeps the content of the page where an element is missing, and says so once', async () => {
    const {page, messages} = await site.visit(
      `<main><p>${chartLink}</p><p>${chartLink}</p></main>${refused('tools.js')}`,
    );
    await settled(page);
    assert.equal(await page.$eval('main', (main) => main.innerHTML), `<p>${chartLink}</p><p>${chartLink}</p>`);
    assert.deepEqual(
      messages.filter((text) => text.startsWith('idlib')),
      [ALTERED],
    );
  });

  it('keeps the content of the page until the element has come', async () => {
    const {page} = await site.visit(`<main>Text.</main>${script}`);
    await page.setRequestInterception(true);
    page.on(
      'request',
      (request) => void setTimeout(request.url().includes('/elements/') ? 1500 : 0).then(() => request.continue()),
    );
    await page.$eval('main', (main, html) => (main.innerHTML = html), `<p>${chartLink}</p>`);
    await setTimeout(700);
    assert.equal(await page.$eval('p', (p) => p.innerHTML), chartLink);
    await shown(page, 'idlib-displacement-chart');
  });

  it('writes English where the language is not the one it was built with', async () => {
    const {page, messages} = await site.visit(`<p>${chartLink}</p>${refused('languages')}`, {lang: 'ar'});
    await shown(page, 'idlib-displacement-chart');
    assert.equal(await page.$eval('>>> figure', (frame) => frame.lang), 'en');
    assert.equal(await page.evaluate(() => 'altered' in globalThis), false);
    assert.deepEqual(
      messages.filter((text) => /^<?idlib/.test(text)),
      ['<idlib-figures> lang: found "ar", expected languages/ar.js beside the script; writing English'],
    );
  });

  it('reads no dataset with a reader that is not the one it was built with', async () => {
    const {page} = await site.visit(
      `<idlib-map src="dist/datasets/dataset.json">Text.</idlib-map>${refused('reader.js')}`,
    );
    await page.waitForFunction(
      () => (document.querySelector('idlib-map') as {status?: string} | null)?.status === 'error',
    );
    assert.match(await page.$eval('>>> [role=status]', (notice) => notice.textContent), /not the file that belongs/);
    assert.equal(await page.evaluate(() => 'altered' in globalThis), false);
  });

  it('reads no Parquet file with a script that is not the one it was built with', async () => {
    const {page} = await site.visit(
      `<idlib-map src="altered/table.parquet">Text.</idlib-map>${refused('parquet-reader.js')}`,
    );
    await page.waitForFunction(
      () => (document.querySelector('idlib-map') as {status?: string} | null)?.status === 'error',
    );
    assert.match(await page.$eval('>>> [role=status]', (notice) => notice.textContent), /not the file that belongs/);
    assert.equal(await page.evaluate(() => 'altered' in globalThis), false);
  });

  it('checks what the controls need when they are first used, and fetches it once', async () => {
    const html = (source: string) => `<idlib-map controls="cite">Text.</idlib-map>${source}`;
    const good = await site.visit(html(script), {policy: strictPolicy});
    await shown(good.page, 'idlib-map');
    const asked: string[] = [];
    good.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await good.page.click('>>> #cite');
    await good.page.waitForSelector('>>> .panel textarea');
    assert.deepEqual(asked, ['/dist/tools.js']);
    assert.deepEqual(good.messages, []);
  });

  it('works under a policy that names what it may make', async () => {
    const map = '<idlib-map controls="cite"></idlib-map>';
    const {page, messages} = await site.visit(`<p>${chartLink}</p>${map}${script}`, {
      policy: `${strictPolicy}; trusted-types idlib-loader idlib-figures lit-html 'allow-duplicates'`,
    });
    await shown(page, 'idlib-displacement-chart');
    await shown(page, 'idlib-map');
    await page.click('>>> #cite');
    await page.waitForSelector('>>> .panel textarea');
    assert.deepEqual(messages, []);
  });

  it('leaves the page as it is under a policy that lets it make nothing', async () => {
    const {page, messages} = await site.visit(`<p>${chartLink}</p>${script}`, {
      policy: `${strictPolicy}; trusted-types 'none'`,
    });
    await settled(page);
    assert.equal(await page.$eval('p', (p) => p.innerHTML), chartLink);
    const own = messages.filter((text) => text.startsWith('idlib'));
    assert.equal(own.length, 1);
    assert.match(own[0]!, /^idlib-figures: elements\/displacement-chart\.js: TypeError: .*TrustedScriptURL/);
  });

  it('passes on the nonce of its own script', async () => {
    const {page, messages} = await site.visit(
      `<p>${chartLink}</p>${script.replace('<script', '<script nonce="n0nce"')}`,
      {policy: "default-src 'none'; script-src 'nonce-n0nce'; style-src 'self'; img-src data:", lang: 'ar'},
    );
    await shown(page, 'idlib-displacement-chart');
    assert.deepEqual(messages, []);
  });

  it('stands further loaders, of which the first stays', async () => {
    const {page, messages, requests} = await site.visit(
      `<p>${chartLink}</p><p>So ${numberLink}.</p>${script}${script.replace('.js', '.js?again')}${refused('reader.js')}`,
      {policy: strictPolicy},
    );
    await shown(page, 'idlib-displacement-chart');
    await shown(page, 'idlib-figure');
    assert.equal(await page.$$eval('idlib-displacement-chart', (all) => all.length), 1);
    assert.deepEqual(messages, []);
    assert.deepEqual(requests.filter((url) => url.includes('elements')).sort(), [
      '/dist/elements/displacement-chart.js',
      '/dist/elements/figure.js',
    ]);
  });

  it('loads nothing that another script of the page has brought', async () => {
    const {page, messages, requests} = await site.visit(
      `<p>${chartLink}</p><script type="module" src="dist/idlib.js"></script>${script}`,
    );
    await shown(page, 'idlib-displacement-chart');
    assert.deepEqual(messages, []);
    assert.deepEqual(files(requests), ['idlib.js', 'loader.js']);
  });
});

import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import * as fc from 'fast-check';
import {heightMessages, listenersOf, readHeight} from '../../../components/frame/messages.js';
import {dist} from '../../../src/build/paths.js';
import {framePolicy, oembedLink, toHTML, type FormOptions} from '../../../src/static/index.js';
import {openSite, type Site} from '../../site.js';

const tag = 'idlib-displacement-chart';
const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

describe('the messages of a frame', () => {
  it('are those of each who listens', () => {
    const listeners = listenersOf(new URL('https://x.org/f.html?initialWidth=300&childId=a-1#?secret=Abc123'));
    assert.deepEqual(listeners, {secret: 'Abc123', childId: 'a-1'});
    assert.deepEqual(heightMessages(410, listeners), [
      {idlib: 'height', height: 410},
      {message: 'height', value: 410, secret: 'Abc123'},
      'pymxPYMxa-1xPYMxheightxPYMx410',
    ]);
    assert.deepEqual(heightMessages(410, listenersOf(new URL('https://x.org/f.html'))), [
      {idlib: 'height', height: 410},
    ]);
    const view = new URL('https://x.org/view.html#idlib-map?lang=ar#?secret=Abc123');
    assert.equal(listenersOf(view).secret, 'Abc123', 'WordPress puts it after any fragment');
    assert.deepEqual(listenersOf(new URL('https://x.org/?childId=%3Cb%3E#?secret=a b')), {secret: null, childId: null});
  });

  it('are read as a height within bounds, or not at all', () => {
    const read: [unknown, number | null][] = [
      [{idlib: 'height', height: 410.4}, 410],
      [{idlib: 'height', height: 1e9}, 20_000],
      [{idlib: 'height', height: -5}, 60],
      [{idlib: 'height', height: '410'}, null],
      [{idlib: 'height', height: NaN}, null],
      [{idlib: 'height', height: Infinity}, null],
      [{message: 'height', value: 410}, null],
      [null, null],
      ['idlib', null],
    ];
    for (const [data, height] of read) assert.equal(readHeight(data), height);
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const height = readHeight(data);
        assert.ok(height === null || (Number.isInteger(height) && height >= 60 && height <= 20_000));
      }),
    );
  });
});

describe('the page of an element for frames', () => {
  let site: Site;
  before(async () => (site = await openSite()));
  after(() => site.close());

  it('shows the element under a policy that admits its hashes alone, and asks for nothing', async () => {
    const {scripts, styles} = await framePolicy(tag);
    const policy = `default-src 'none'; script-src ${scripts.join(' ')}; style-src ${styles.join(' ')}; img-src data:`;
    const html = toHTML('F4', tag, {}, {language: 'ar'});
    assert.match(html, /^<!doctype html><html lang="ar" dir="rtl"><head>/);
    const {page, messages, requests} = await site.visit(html, {policy});
    assert.deepEqual(messages, []);
    assert.deepEqual(requests, []);
    const shown = await page.$eval(tag, (element) => ({
      text: element.shadowRoot!.textContent,
      wide: [...element.shadowRoot!.querySelectorAll('.drawing')].filter((drawing) => drawing.getClientRects().length)
        .length,
    }));
    assert.match(shown.text, /٣٥٠٬٠٠٠/);
    assert.equal(shown.wide, 1);
  });

  it('is as high as it says in a sandbox, also when it gets narrow, and hears nobody but its page', async () => {
    const inner = toHTML('F4', tag, {}, {language: 'en'});
    const {page, messages} = await site.visit(
      `<style>body{margin:0}iframe{border:0;width:100%}</style>
      <iframe id="ours" data-idlib="${tag}" sandbox="allow-scripts" height="50" srcdoc="${escaped(inner)}"></iframe>
      <iframe id="other" sandbox="allow-scripts" height="50" srcdoc="${escaped('<script>parent.postMessage({idlib:"height",height:999},"*")</script>')}"></iframe>
      <script type="module" src="dist/embed-host.js"></script>`,
      {width: 760},
    );
    const heights = () => page.$$eval('iframe', (frames) => frames.map(({offsetHeight}) => offsetHeight));
    await page.waitForFunction(() => document.querySelector<HTMLElement>('#ours')!.offsetHeight > 300);
    const [wide, other] = await heights();
    assert.equal(other, 50);
    const frame = page.frames().find((one) => one.parentFrame() && one.url() === 'about:srcdoc')!;
    const inside = await frame.evaluate(() => [document.documentElement.scrollHeight, innerHeight, origin] as const);
    assert.ok(inside[0] <= inside[1], 'nothing of it has to be scrolled');
    assert.equal(inside[2], 'null');
    await page.setViewport({width: 320, height: 900});
    await page.waitForFunction(
      (before) => document.querySelector<HTMLElement>('#ours')!.offsetHeight !== before,
      {},
      wide,
    );
    await page.evaluate(() => postMessage({idlib: 'height', height: 7000}, '*'));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    assert.ok((await heights())[0]! < 7000);
    assert.deepEqual(messages, []);
  });

  it('can be scrolled where no one listens', async () => {
    const inner = toHTML('F4', 'idlib-figure-table', {});
    const {page} = await site.visit(
      `<iframe sandbox="allow-scripts" height="200" srcdoc="${escaped(inner)}"></iframe>`,
    );
    const frame = page.frames().find((one) => one.parentFrame())!;
    const reached = await frame.evaluate(() => {
      scrollTo(0, 150);
      return scrollY;
    });
    assert.equal(reached, 150);
  });

  it('comes to life where it may load the script, and only the one that it was made for', async () => {
    const integrity = JSON.parse(await readFile(new URL('integrity.json', dist), 'utf8')) as Record<string, string>;
    const html = (hashes: FormOptions['integrity']) => toHTML('F4', tag, {}, {assets: '/dist/', integrity: hashes!});
    const live = await site.visit(html(integrity));
    await live.page.waitForSelector(`${tag} >>> [role=listbox]`);
    assert.deepEqual(live.messages, []);
    const other = await site.visit(html({'elements/displacement-chart.js': integrity['idlib.js']!}));
    assert.match(other.messages.join(), /integrity/);
    assert.equal(await other.page.$(`${tag} >>> [role=listbox]`), null);
    assert.ok(await other.page.$(`${tag} >>> svg`));
  });
});

describe('the description of an element for oEmbed', () => {
  const options: FormOptions = {
    page: 'https://a.org/view.html',
    frame: 'https://a.org/f.html',
    width: 500,
    height: 420,
  };

  it('has what the standard asks for, and the quotation and frame that WordPress takes', () => {
    const answer = JSON.parse(toHTML('F5', tag, {source: 'un'}, options)) as Record<string, unknown>;
    assert.deepEqual([answer.type, answer.version, answer.width, answer.height], ['rich', '1.0', 500, 420]);
    assert.match(
      String(answer.html),
      /^<blockquote><a href="https:\/\/a\.org\/view\.html#idlib-displacement-chart\?source=un"[^>]*>.*<\/a><\/blockquote><iframe src="https:\/\/a\.org\/f\.html" title="[^"]+" width="500" height="420" sandbox="allow-scripts"[^>]*><\/iframe>$/,
    );
  });

  it('needs whole addresses, as it is read elsewhere', () => {
    for (const wrong of [{page: 'view.html'}, {frame: '/f.html'}]) {
      assert.throws(
        () => toHTML('F5', tag, {}, {...options, ...wrong}),
        /^RangeError: \w+: found ".*", expected a whole address/,
      );
    }
  });

  it('is found by a link', () => {
    assert.equal(
      oembedLink('oembed.json', 'A "b"'),
      '<link rel="alternate" type="application/json+oembed" href="oembed.json" title="A &#34;b&#34;">',
    );
  });
});

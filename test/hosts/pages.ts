import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inflateSync} from 'node:zlib';
import {names, rows} from '../readers/elements.js';
import {emulate, perform, settle} from '../readers/stage.js';
import type {Site} from '../site.js';
import {assertDrawn, faults, open, openAll, script, sections} from './every.js';

/** What style sheets of pages do to all that is in them. */
const leaks: readonly string[] = [
  '* { all: unset !important }',
  '* { line-height: 4 !important }',
  'body { line-height: 0.5; text-indent: 5em; text-align: center; word-spacing: 2em }',
  'body { text-transform: uppercase; font-variant: small-caps; font: italic 900 30px/1 monospace }',
  'body { white-space: nowrap; word-break: break-all; hyphens: auto; writing-mode: horizontal-tb }',
  'main { writing-mode: vertical-rl }',
  'svg { width: 10px; display: none } table { display: block } figure { float: left; width: 20px }',
  'p, h2, h3, dl, dd, li, button { margin: 3em; display: inline; position: absolute }',
  'body { fill: none; stroke: red; stroke-width: 9px; text-anchor: end; dominant-baseline: hanging; paint-order: fill }',
  '* { direction: rtl; text-shadow: 9px 9px red; border-spacing: 2em; caption-side: bottom; quotes: none }',
  '* { text-transform: uppercase !important; text-indent: 3em !important; text-align: right !important }',
  '* { box-sizing: border-box; min-width: 0; max-width: 100% }',
];

/** Elements of which a page lays out the line itself, as they stand in it. */
const inSentences = names.filter((name) => rows[name].inline);

export function pages(site: () => Site): void {
  describe('every element keeps its words apart and whole', () => {
    it('whatever the styles of the page', async () => {
      const {page, messages} = await openAll(site(), '', {width: 1000});
      // What stands in a sentence is set in the type of that sentence, whatever it is.
      await page.evaluate((ids) => ids.forEach((id) => document.getElementById(id)!.remove()), inSentences);
      const found: string[] = [];
      for (const leak of leaks) {
        const style = await page.addStyleTag({content: leak});
        await settle(page);
        const {texts, overlaps, cut} = await page.evaluate(() => probe.look(':not(*)', ':not(*)'));
        assert.ok(texts.length > 200, `${texts.length} words with ${leak}`);
        found.push(...[...overlaps, ...cut, ...(await faults(page))].map((text) => `${leak} ${text}`));
        await style.evaluate((element) => (element as Element).remove());
      }
      assert.deepEqual(found, []);
      assert.deepEqual(messages, []);
      await page.close();
    });

    it('in a page that runs from right to left, in a language that does not', async () => {
      const {page} = await openAll(site(), '<script>document.documentElement.dir = "rtl"</script>');
      const {overlaps, cut, sideways} = await page.evaluate(() => probe.look(':not(*)', ':not(*)'));
      assert.deepEqual([...overlaps, ...cut, sideways], [0]);
      await page.close();
    });

    it('for readers who ask for more contrast, or for less', async () => {
      const visit = await openAll(site());
      for (const value of ['more', 'less', 'custom']) {
        await emulate(visit.page, [{name: 'prefers-contrast', value}]);
        await settle(visit.page);
        const {texts} = await visit.page.evaluate(() => probe.look(':not(*)', ':not(*)'));
        assert.deepEqual(
          texts.filter(({contrast}) => contrast < 4.5).map(({text}) => text),
          [],
        );
      }
      await assertDrawn(visit);
      await visit.page.close();
    });

    it('in a page without a doctype', async () => {
      const quirks = await openAll(site(), '', {doctype: '', width: 1000});
      assert.equal(await quirks.page.evaluate(() => document.compatMode), 'BackCompat');
      const {overlaps, cut, texts} = await quirks.page.evaluate(() => probe.look(':not(*)', ':not(*)'));
      assert.deepEqual([...overlaps, ...cut], []);
      assert.deepEqual(
        texts.filter(({size}) => size < 11.99).map(({text}) => text),
        [],
      );
      await assertDrawn(quirks);
      await quirks.page.close();
    });
  });

  describe('every element', () => {
    for (const name of names) {
      it(`prints its words as text: idlib-${name}`, async () => {
        const page = await perform(site(), name);
        assert.ok(shownTexts(Buffer.from(await page.pdf())) >= 5);
        await page.close();
      });
    }

    // Not as a module, which browsers do not run there.
    it('leaves a page of XHTML its own words, and says why once', async () => {
      const body = names.map((name) => `<idlib-${name}>Words of the page.</idlib-${name}>`).join('');
      const head =
        '<head><title>X</title><link rel="icon" href="data:,"/><script>import("/dist/idlib.js")</script></head>';
      const {page, messages} = await site().visit(`${head}<body><main>${body}</main></body>`, {xhtml: true});
      assert.equal(await page.evaluate(() => document.contentType), 'application/xhtml+xml');
      const words = await page.$eval('main', (main) => main.innerText.match(/Words of the page\./g)?.length);
      assert.equal(words, names.length);
      assert.equal(messages.length, 1);
      assert.match(messages[0]!, /found "application\/xhtml\+xml", expected text\/html/);
      await page.close();
    });

    it('lets an editor be edited, and is drawn where editing ends', async () => {
      const text = '<p>Text of an editor.</p>';
      const {page, messages} = await site().visit(
        `${script}<main><div contenteditable="true" id="editor">${text}${sections}<idlib-map src="/nowhere.json">Of the page.</idlib-map></div></main>`,
      );
      const read = () =>
        page.$eval('#editor', (editor) => ({
          html: editor.innerHTML,
          drawn: [...editor.querySelectorAll('*')].filter((element) =>
            element.shadowRoot?.querySelector('.frame, .words, .notice'),
          ).length,
        }));
      const {html, drawn} = await read();
      assert.equal(drawn, 0);
      await page.focus('#editor');
      await page.keyboard.type('x');
      assert.equal((await read()).html.replace('x', ''), html);
      assert.deepEqual(messages, []);
      await page.$eval('#editor', (editor) => {
        editor.querySelector('[src]')!.remove();
        editor.setAttribute('contenteditable', 'false');
      });
      await page.waitForFunction(() =>
        [...document.querySelectorAll('section')].every((section) =>
          [...section.querySelectorAll('*')].some((element) => element.shadowRoot?.querySelector('.frame, .words')),
        ),
      );
      assert.deepEqual(await faults(page), []);
      await page.close();
    });

    for (const [first, second] of [
      ['dist', 'other'],
      ['other', 'dist'],
    ] as const) {
      it(`works where two versions of the package meet, ${first} first`, async () => {
        const both = `<script type="module" src="/${first}/elements/displacement-chart.js"></script>
          <script type="module" src="/${second}/idlib.js"></script>
          <script type="module" src="/${first}/idlib.js"></script>
          <script type="module" src="/${second}/elements/explorer.js"></script>
          <script type="module" src="/${first}/elements/explorer.js"></script>`;
        const visit = await open(site(), both, `${sections}<section><idlib-dashboard></idlib-dashboard></section>`);
        await assertDrawn(visit);
        const credits = await visit.page.evaluate(() =>
          ['idlib-displacement-chart', 'idlib-map'].map((tag) => {
            const {className, textContent} = document.querySelector(tag)!.shadowRoot!.querySelector('[part=sources]')!;
            return `${className} ${/CC BY \d/.exec(textContent)![0]}`;
          }),
        );
        const said = {dist: 'sources CC BY 4', other: 'credits CC BY 9'};
        assert.deepEqual(credits, [said[first], said[second]], 'each is drawn by the version that came first with it');
        const csv = await visit.page.evaluate(async () => {
          const [chart, map] = [
            document.querySelector('idlib-displacement-chart')!,
            document.querySelector('idlib-map')!,
          ];
          return [await chart.toCSV(), await map.toSVG()].map(({length}) => length > 500);
        });
        assert.deepEqual(csv, [true, true]);
        assert.deepEqual(visit.messages, []);
        await visit.page.close();
      });
    }
  });
}

/** How often a PDF shows text: what its pages do, unpacked. */
function shownTexts(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  let count = 0;
  for (const {index, 0: start} of text.matchAll(/stream\r?\n/g)) {
    const from = index + start.length;
    if (text.slice(index - 3, index) === 'end') continue;
    try {
      const content = inflateSync(pdf.subarray(from, text.indexOf('endstream', from))).toString('latin1');
      count += content.match(/\bT[jJ]\b/g)?.length ?? 0;
    } catch {
      // Something else than packed text, as a picture.
    }
  }
  return count;
}

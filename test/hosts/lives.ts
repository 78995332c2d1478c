import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CDPSession, Page} from 'puppeteer-core';
import {names} from '../readers/elements.js';
import {settle} from '../readers/stage.js';
import type {Site} from '../site.js';
import {assertDrawn, faults, open, openAll, script, sections} from './every.js';

const kept = ['JSEventListeners', 'Nodes', 'JSHeapUsedSize'] as const;

/** How much a page keeps, after what can be let go of is gone. */
async function keeps(page: Page, client: CDPSession): Promise<Record<(typeof kept)[number], number>> {
  await settle(page);
  for (let time = 0; time < 2; time++) await client.send('HeapProfiler.collectGarbage');
  const {metrics} = await client.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({name, value}) => [name, value])) as Record<(typeof kept)[number], number>;
}

/** Puts what is in `main` elsewhere while `act` goes on. */
const hidingPlaces: Readonly<Record<string, readonly [before: string, after: string, show: () => void]>> = {
  'display: none': [
    '<div id="host" class="out"><style>.out { display: none }</style>',
    '</div>',
    () => document.querySelector('#host')!.classList.remove('out'),
  ],
  'closed details': [
    '<details id="host"><summary>More</summary>',
    '</details>',
    () => void (document.querySelector<HTMLDetailsElement>('#host')!.open = true),
  ],
  'a dialog': [
    '<dialog id="host">',
    '</dialog>',
    () => document.querySelector<HTMLDialogElement>('#host')!.showModal(),
  ],
};

export function lives(site: () => Site): void {
  describe('every element, on its way through a page,', () => {
    for (const [what, [before, after, show]] of Object.entries(hidingPlaces)) {
      it(`is drawn to its width when ${what} is opened`, async () => {
        const visit = await open(site(), script, before + sections + after, {width: 500});
        await visit.page.evaluate(show);
        await settle(visit.page);
        await assertDrawn(visit);
        const widths = await visit.page.$$eval('section > *', (elements) =>
          elements.flatMap((element) => {
            const svg = element.shadowRoot?.querySelector<SVGSVGElement>('.drawing > svg');
            return svg ? [svg.viewBox.baseVal.width - svg.clientWidth] : [];
          }),
        );
        assert.equal(widths.length, 5);
        assert.ok(
          widths.every((difference) => Math.abs(difference) <= 1),
          widths.join(),
        );
        await visit.page.close();
      });
    }

    it('is drawn when a tab that was in the background is looked at', async () => {
      const visit = await open(site(), script, '');
      const other = await site().browser.newPage();
      await other.bringToFront();
      await visit.page.evaluate(
        (html) => document.querySelector('main')!.append(document.createRange().createContextualFragment(html)),
        sections,
      );
      await visit.page.bringToFront();
      await settle(visit.page);
      await assertDrawn(visit);
      await other.close();
      await visit.page.close();
    });

    it('works where it is moved to, in a shadow root too, and so does its copy', async () => {
      const visit = await openAll(site());
      await visit.page.evaluate(() => {
        const main = document.querySelector('main')!;
        const copy = main.cloneNode(true) as HTMLElement;
        const box = document.createElement('div');
        box.attachShadow({mode: 'open'}).append(...main.children);
        main.append(box);
        requestAnimationFrame(() => main.append(...box.shadowRoot!.children, ...copy.children));
      });
      await new Promise((resolve) => setTimeout(resolve, 100));
      await settle(visit.page);
      await assertDrawn(visit);
      assert.equal(await visit.page.$$eval('section', ({length}) => length), 2 * names.length);
      await visit.page.close();
    });

    it('leaves nothing behind when it is taken away a thousand times', async () => {
      const {page, messages} = await openAll(site());
      const client = await page.createCDPSession();
      await client.send('Performance.enable');
      const cycle = (times: number) =>
        page.evaluate(async (count) => {
          const main = document.querySelector('main')!;
          const all = [...main.children];
          for (let time = 0; time < count; time++) {
            main.replaceChildren();
            main.append(...all);
            if (time % 100 === 0) {
              const copies = all.map((element) => element.cloneNode(true));
              main.append(...copies);
              await new Promise(requestAnimationFrame);
              await new Promise(requestAnimationFrame);
              for (const copy of copies) copy.parentNode!.removeChild(copy);
            }
          }
        }, times);
      await cycle(100);
      const before = await keeps(page, client);
      await cycle(1000);
      const after = await keeps(page, client);
      // Room for what the engine itself puts aside; a single listener left each time would be thirtyfold.
      for (const [name, most] of [
        ['JSEventListeners', 1.05],
        ['Nodes', 1.1],
        ['JSHeapUsedSize', 1.3],
      ] as const) {
        const ratio = after[name] / before[name];
        assert.ok(ratio <= most, `${name} grow from ${before[name]} to ${after[name]}`);
      }
      assert.deepEqual(await faults(page), []);
      assert.deepEqual(messages, []);
      await page.close();
    });

    it('works when a reader goes back to the page', async () => {
      const visit = await openAll(site());
      const {page} = visit;
      await page.evaluate(() => addEventListener('pageshow', ({persisted}) => (document.title = `kept: ${persisted}`)));
      const address = page.url();
      await page.goto('about:blank');
      await page.goBack();
      assert.equal(page.url(), address);
      assert.equal(await page.title(), 'kept: true', 'the page rested, and was not loaded anew');
      await page.waitForSelector('section');
      await page.evaluate(() => document.querySelector('idlib-displacement-chart')!.setAttribute('source', 'un'));
      await page.waitForFunction(() => {
        const root = document.querySelector('idlib-displacement-chart')?.shadowRoot;
        return root?.querySelectorAll('[role=option]').length === 2;
      });
      await assertDrawn(visit);
      await page.close();
    });

    it('stands two hundred times on a page', async () => {
      const visit = await open(site(), script, sections.repeat(Math.ceil(200 / names.length)));
      await visit.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await settle(visit.page);
      await assertDrawn(visit);
      await visit.page.close();
    });
  });
}

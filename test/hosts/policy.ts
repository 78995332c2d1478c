import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {names, rows} from '../readers/elements.js';
import {equip, settle} from '../readers/stage.js';
import {strictPolicy, type Site} from '../site.js';
import {walk} from '../walk.js';
import {open, openAll, script} from './every.js';

/** Every control that an element can have, and all charts of a dashboard. */
function busy(name: (typeof names)[number]): string {
  const html = name === 'dashboard' ? '<idlib-dashboard place="idlib"></idlib-dashboard>' : rows[name].html;
  return html.replaceAll(/<(idlib-[a-z-]+)/g, '<$1 controls="table download cite share"');
}

export function policies(site: () => Site): void {
  describe('under the strictest policy, with trusted types,', () => {
    it('a breach would be heard', async () => {
      const {page, messages} = await open(site(), '', '<script>1</script>', {policy: strictPolicy});
      await page.evaluate(() => (document.querySelector('main')!.innerHTML = '<p>')).catch(() => {});
      assert.ok(messages.length >= 1);
      await page.close();
    });

    for (const name of names) {
      it(`idlib-${name} does all it can without a breach, a request elsewhere, or anything stored`, async () => {
        const element = `<script type="module" src="/dist/elements/${name}.js"></script>`;
        const {page, messages, requests} = await open(site(), element, busy(name), {policy: strictPolicy});
        const asked = [...requests];
        page.on('request', (request) => asked.push(request.url().replace(/^http:\/\/127\.0\.0\.1:\d+/, '')));
        const client = await page.createCDPSession();
        await client.send('Browser.setDownloadBehavior', {behavior: 'deny'});
        await page.evaluate(() => {
          document.addEventListener('securitypolicyviolation', ({violatedDirective}) =>
            console.error(`a breach of ${violatedDirective}`),
          );
        });
        const pressed = await page.evaluate(() => probe.pressAll());
        await settle(page);
        assert.ok(pressed > 0);
        assert.deepEqual(messages, []);
        const own = new Set([`/dist/elements/${name}.js`, '/dist/tools.js']);
        assert.deepEqual(
          asked.filter((path) => !own.has(path) && !/^(blob|data):/.test(path)),
          [],
        );
        const stored = await page.evaluate(async () => [
          ...Object.keys(localStorage),
          ...Object.keys(sessionStorage),
          ...(await indexedDB.databases()),
          ...(await caches.keys()),
          ...(document.cookie ? [document.cookie] : []),
          ...(await navigator.serviceWorker.getRegistrations()),
        ]);
        assert.deepEqual(stored, []);
        await page.close();
      });
    }

    it('an opaque origin is enough', async () => {
      const {page, messages} = await openAll(site());
      const markup = await page.evaluate(() => document.querySelector('main')!.outerHTML);
      await page.close();
      const inner = `${script}${markup}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      const outer = await site().visit(
        `<iframe sandbox="allow-scripts" width="760" height="800" srcdoc="${inner}"></iframe>`,
      );
      const frame = outer.page.frames()[1]!;
      assert.equal(await frame.evaluate(() => origin), 'null');
      await equip(frame);
      await walk(frame);
      const result = await frame.evaluate(async () => {
        const elements = [...document.querySelectorAll<HTMLElement & {status: string}>('main *')];
        const ours = elements.filter(({localName}) => localName.startsWith('idlib-'));
        return {statuses: [...new Set(ours.map(({status}) => status))], pressed: await probe.pressAll()};
      });
      assert.deepEqual(result.statuses, ['ready']);
      assert.ok(result.pressed > 10);
      // A sandbox without downloads says so itself.
      assert.deepEqual(
        [...messages, ...outer.messages].filter((text) => !/Download is disallowed/.test(text)),
        [],
      );
      await outer.page.close();
    });
  });
}

import assert from 'node:assert/strict';
import type {Page} from 'puppeteer-core';
import type {Site, Visit} from '../site.js';
import {walk} from '../walk.js';
import {names, rows} from '../readers/elements.js';
import {equip, settle} from '../readers/stage.js';

/** The options of a visit. */
type Options = Parameters<Site['visit']>[1];

export const script = ['idlib.js', 'elements/explorer.js']
  .map((file) => `<script type="module" src="/dist/${file}"></script>`)
  .join('');
/** Every element on one page, each in a section of its name. */
export const sections = names.map((name) => `<section id="${name}">${rows[name].html}</section>`).join('\n');

/** A page of a host with some elements in its `main`, and all that it said. */
export async function open(site: Site, head: string, body: string, options?: Options): Promise<Visit> {
  const visit = await site.visit(`<title>A host</title>${head}<main>${body}</main>`, {until: 'load', ...options});
  await equip(visit.page);
  await settle(visit.page);
  await walk(visit.page);
  await settle(visit.page);
  return visit;
}

/** A page of a host with every element. */
export function openAll(site: Site, head = '', options?: Options): Promise<Visit> {
  return open(site, script + head, sections, options);
}

/** What is wrong with the elements in the sections of a page or frame: not ready, without words, without a size. */
export function faults(page: Pick<Page, 'evaluate'>): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('section')].flatMap((section) => {
      const elements = [...section.querySelectorAll<HTMLElement & {status?: string}>('*')].filter(({localName}) =>
        localName.startsWith('idlib-'),
      );
      const fine = elements.every((element) => {
        const words = element.shadowRoot?.querySelector('.frame, .words');
        const {width = 0, height = 0} = words?.getBoundingClientRect() ?? {};
        return (
          element.status === 'ready' &&
          Math.max(width, height) > 20 &&
          Math.min(width, height) > 10 &&
          /\w/.test(words?.textContent ?? '')
        );
      });
      return elements.length && fine ? [] : [`${section.id}: ${elements.map(({status}) => status).join()}`];
    }),
  );
}

/** Asserts that every element of a page is drawn, and that nothing was said of it. */
export async function assertDrawn({page, messages}: Visit): Promise<void> {
  await walk(page);
  await settle(page);
  assert.deepEqual(await faults(page), []);
  assert.deepEqual(messages, []);
}

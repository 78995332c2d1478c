import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What can be another in another colour scheme, by the names of its rules. */
const colours = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with a page, or with what a selector finds in it, each fault with where it is. */
export async function faultsOf(page: Page, within?: string, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async (within, only) => {
      const {axe} = window as unknown as {axe: typeof import('axe-core')};
      // Without a tale of all that is right, and without loading styles anew for rules that are not asked for.
      const options = {resultTypes: ['violations' as const], preload: false};
      const {violations} = await axe.run(within ?? document, only ? {...options, runOnly: only} : options);
      return violations.map(
        ({id, nodes}) =>
          `${id}: ${nodes.map(({target, html}) => `${target.flat().join(' ')} ${html.slice(0, 120)}`).join()}`,
      );
    },
    within,
    rules === 'colours' ? colours : null,
  );
}

import axeCore from 'axe-core';
import type {Page} from 'puppeteer-core';

/** What axe finds wrong with a page, or with what a selector finds in it, each fault with where it is. */
export async function faultsOf(page: Page, within?: string): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axeCore.source);
  return page.evaluate(async (within) => {
    const {axe} = window as unknown as {axe: typeof axeCore};
    // Without a tale of all that is right, and without loading styles anew for rules that are not asked for.
    const {violations} = await axe.run(within ?? document, {resultTypes: ['violations'], preload: false});
    return violations.map(
      ({id, nodes}) =>
        `${id}: ${nodes.map(({target, html}) => `${target.flat().join(' ')} ${html.slice(0, 120)}`).join()}`,
    );
  }, within);
}

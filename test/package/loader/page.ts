import type {Page} from 'puppeteer-core';
import '../../../components/elements.js';

/** A page elsewhere that shows what its fragment says; nothing is ever asked of it. */
export const VIEW = 'https://figures.example/view.html';
export const script = '<script type="module" src="dist/loader.js"></script>';
export const chartLink = `<a href="${VIEW}#idlib-displacement-chart?source=un">The UN counted around 350,000 people who fled.</a>`;
export const numberLink = `<a href="${VIEW}#idlib-figure?ref=displaced-350000-un-2020">around 350,000</a>`;

/** Waits until so many elements of a tag have something to show. */
export async function shown(page: Page, tag: string, count = 1): Promise<void> {
  await page.waitForFunction(
    (tag, count) => {
      const all = [...document.querySelectorAll<HTMLElement & {status?: string}>(tag)];
      return all.filter(({status, shadowRoot}) => status === 'ready' && shadowRoot?.childElementCount).length >= count;
    },
    {timeout: 5000},
    tag,
    count,
  );
}

/** Long enough for anything to be done that would be. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
}

/** The files of the package that a page asked for. */
export function files(requests: readonly string[]): string[] {
  return requests.map((url) => url.replace(/^\/(?:dist|altered)\//, '')).sort();
}

import assert from 'node:assert/strict';
import type {Browser, Page} from 'puppeteer-core';

/** A page of an app in a browser, and what it did on the way. */
export interface Visitor {
  readonly page: Page;
  /** Lines of the console and errors that nothing caught. */
  readonly messages: readonly string[];
  /** Addresses that were asked for outside the site. */
  readonly elsewhere: readonly string[];
}

export async function visit(browser: Browser, url: string, {script = true} = {}): Promise<Visitor> {
  const page = await browser.newPage();
  const messages: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => messages.push(`${message.text()} ${message.location().url ?? ''}`));
  page.on('pageerror', (error) => messages.push(String(error)));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(new URL(url).origin) && !address.startsWith('data:')) elsewhere.push(address);
  });
  page.setDefaultTimeout(5000);
  await page.setJavaScriptEnabled(script);
  await page.setViewport({width: 900, height: 1000});
  await page.goto(url, {waitUntil: 'networkidle0'});
  return {page, messages, elsewhere};
}

/** What the page shows. */
export interface Shown {
  /** The figures drawn, by their ids; none without a chart. */
  readonly drawn: readonly string[];
  /** The figures listed, in words. */
  readonly listed: readonly string[];
  readonly count: string;
  readonly chosen: string;
}

async function shown(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const root = document.querySelector('idlib-displacement-chart')?.shadowRoot;
    return {
      drawn: [...(root?.querySelectorAll('[role=option]') ?? [])].map(({id}) => id),
      listed: [...document.querySelectorAll<HTMLElement>('main ul > li')].map(({innerText}) => innerText.trim()),
      count: document.querySelector<HTMLElement>('.count')!.innerText.trim(),
      chosen: document.querySelector<HTMLElement>('.chosen')!.innerText.trim(),
    };
  });
}

/** Waits for a page to show what is expected, as frameworks take their time; says what it shows where it does not. */
export async function assertShows(page: Page, expected: Partial<Shown>): Promise<void> {
  const deadline = Date.now() + 3000;
  for (;;) {
    const all = await shown(page);
    const found = Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof Shown]]));
    try {
      assert.deepEqual(found, expected);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

import {mkdir} from 'node:fs/promises';
import type {Page} from 'puppeteer-core';
import type {WordPress} from './site.js';

const results = new URL('../../test-results/wordpress/', import.meta.url);

/** What a visitor sees of a post, whom WordPress does not know. */
export interface Seen {
  /** The text of the post that can be seen, but for what elements draw. */
  readonly text: string;
  readonly links: readonly string[];
  readonly pictures: readonly {readonly loaded: boolean; readonly width: number}[];
  /** Rows of the tables that can be seen, but for their heads. */
  readonly rows: number;
  readonly charts: readonly Chart[];
  /** How many pixels of the page are beyond its window. */
  readonly beyond: number;
  readonly messages: readonly string[];
  /** Addresses of other sites that were asked for. */
  readonly elsewhere: readonly string[];
}

interface Chart {
  readonly tag: string;
  readonly lang: string;
  /** What it draws and says, without what is hidden. */
  readonly text: string;
  readonly width: number;
  readonly height: number;
  /** How many figures can be reached by keys. */
  readonly figures: number;
}

interface View {
  readonly script?: boolean;
  readonly width?: number;
  /** Keeps a screenshot under this name. */
  readonly name?: string;
  /** Takes no script from the plugin, as on a line that is slow. */
  readonly slow?: boolean;
  /** What to wait for; it is seen whether it comes. */
  readonly until?: string | undefined;
}

export async function visit(wordpress: WordPress, address: string, view: View = {}): Promise<Seen> {
  const {script = true, slow = false, width = 1000, name, until} = view;
  const {page, messages, elsewhere} = await open(wordpress, width, script);
  if (slow) {
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url().endsWith('/loader.js') ? void request.abort() : void request.continue(),
    );
  }
  await page.goto(address, {waitUntil: 'load'});
  if (until) await page.waitForSelector(until, {timeout: 5000}).catch(() => null);
  const seen = await look(page);
  if (name) await picture(page, name, width);
  await page.close();
  return {...seen, messages, elsewhere};
}

/** A page of its own, with what it says and asks of other sites. */
export async function open({browser, origin}: WordPress, width: number, script = true) {
  const page = await browser.newPage();
  const messages: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(String(error)));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(`${origin}/`))
      elsewhere.push(request.url());
  });
  await page.setJavaScriptEnabled(script);
  await page.setViewport({width, height: 900});
  return {page, messages, elsewhere};
}

/** Keeps what the page shows, to be looked at. */
export async function picture(page: Page, name: string, width: number): Promise<void> {
  await mkdir(results, {recursive: true});
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  // Pages from right to left would be shifted by `fullPage`.
  await page.setViewport({width, height: Math.min(Math.max(height, 600), 3000)});
  await page.screenshot({path: `${results.pathname}${name}.png`});
}

function look(page: Page): Promise<Omit<Seen, 'messages' | 'elsewhere'>> {
  return page.$eval('.entry-content', (post) => {
    // What stands in an element that is drawn has no box.
    const shown = [...post.querySelectorAll<HTMLElement>('*')].filter((node) => node.getClientRects().length > 0);
    return {
      text: (post as HTMLElement).innerText,
      links: shown.filter((node) => node instanceof HTMLAnchorElement).map(({href}) => href),
      pictures: shown
        .filter((node) => node instanceof HTMLImageElement)
        .map(({width, naturalWidth}) => ({width, loaded: naturalWidth > 0})),
      rows: shown.filter((node) => node.matches('tbody tr')).length,
      beyond: document.documentElement.scrollWidth - innerWidth,
      charts: [...post.querySelectorAll('*')]
        .filter(({localName, shadowRoot}) => localName.startsWith('idlib-') && shadowRoot)
        .map((element) => {
          const {width, height} = element.getBoundingClientRect();
          const parts = [...element.shadowRoot!.children].filter(({localName}) => localName !== 'style');
          return {
            tag: element.localName,
            lang: element.getAttribute('lang') ?? '',
            text: parts.map((part) => (part instanceof HTMLElement ? part.innerText : part.textContent)).join('\n'),
            width: Math.round(width),
            height: Math.round(height),
            figures: element.shadowRoot!.querySelectorAll('[role=option]').length,
          };
        }),
    };
  });
}

import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import type {Browser, Page} from 'puppeteer-core';
import sirv from 'sirv';
import {dist} from '../src/build/paths.js';
import {openBrowser} from './browser.js';

/** The strictest policy that the elements promise to work under. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Lets pages without an origin of their own, as in a sandbox, load modules. */
function share(response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
}

/** How long a page asks for nothing once it has all, in milliseconds: what a script fetches, it asks for at once. */
const QUIET = 200;

/** A page in a browser, and all that it said and asked for. */
export interface Visit {
  readonly page: Page;
  readonly messages: readonly string[];
  /** Paths on the site, as they are asked for, then and later; an address elsewhere is kept whole. */
  readonly requests: readonly string[];
}

export interface Site {
  readonly browser: Browser;
  visit(
    html: string,
    options?: {
      readonly policy?: string;
      readonly script?: boolean;
      readonly width?: number;
      readonly height?: number;
      readonly lang?: string;
      /** Sends the page as XHTML, which is parsed in another way. */
      readonly xhtml?: boolean;
      /** What stands at the very start; without it, the page is laid out as in the nineties. */
      readonly doctype?: string;
      /** Other than what is quiet, a page can be visited as soon as all that its markup names has come. */
      readonly until?: 'quiet' | 'load';
    },
  ): Promise<Visit>;
  close(): Promise<void>;
}

/**
 * A site of somebody else's, which has put the built package into its folder `/dist/`, and a browser to visit it.
 * `others` are further folders of the site, by their names.
 */
export async function openSite(others: Readonly<Record<string, URL>> = {}): Promise<Site> {
  const pages = new Map<string, {html: string; policy: string | undefined; type: string}>();
  const folders = new Map(
    Object.entries({dist, ...others}).map(([name, url]) => [
      name,
      sirv(fileURLToPath(url), {dev: true, setHeaders: share}),
    ]),
  );
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (page) {
      if (page.policy) response.setHeader('Content-Security-Policy', page.policy);
      response.setHeader('Content-Type', `${page.type}; charset=utf-8`).end(page.html);
      return;
    }
    const [, folder = '', path] = /^\/([^/]*)(.*)$/.exec(request.url!)!;
    const notFound = () => void response.writeHead(404).end();
    request.url = path!;
    (folders.get(folder) ?? notFound)(request, response, notFound);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // A page that is gone back to may come from memory, as it does for readers.
  const ignoreDefaultArgs = ['--disable-back-forward-cache'];
  const browser = await openBrowser({ignoreDefaultArgs});

  return {
    browser,
    async visit(html, options = {}) {
      const {policy, script = true, width = 800, height = 900, lang = 'en', until = 'quiet'} = options;
      const {xhtml = false, doctype = '<!doctype html>'} = options;
      const address = `/page-${pages.size}.html`;
      const dir = lang === 'ar' ? 'rtl' : 'ltr';
      pages.set(address, {
        html: xhtml
          ? `<html xmlns="http://www.w3.org/1999/xhtml" lang="${lang}" dir="${dir}">${html}</html>`
          : `${doctype}<html lang="${lang}" dir="${dir}"><link rel="icon" href="data:,">${html}`,
        policy,
        type: xhtml ? 'application/xhtml+xml' : 'text/html',
      });
      const page = await browser.newPage();
      const messages: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', (error) => messages.push(String(error)));
      page.on('request', (request) => {
        const url = request.url().replace(origin, '');
        if (url !== address && !url.startsWith('data:')) requests.push(url);
      });
      await page.setJavaScriptEnabled(script);
      await page.setViewport({width, height});
      await page.goto(origin + address);
      if (until === 'quiet') await page.waitForNetworkIdle({idleTime: QUIET});
      return {page, messages, requests};
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {launch, type Browser, type Page} from 'puppeteer-core';
import sirv from 'sirv';
import {dist} from '../src/build/paths.js';
import {findBrowser} from './browser.js';

/** The strictest policy that the elements promise to work under. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** A page in a browser, and all that it said and asked for. */
export interface Visit {
  readonly page: Page;
  readonly messages: readonly string[];
  /** Paths on the site; an address elsewhere is kept whole. */
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
      /** Other than what is quiet, a page can be visited as soon as all that its markup names has come. */
      readonly until?: 'networkidle0' | 'load';
    },
  ): Promise<Visit>;
  close(): Promise<void>;
}

/**
 * A site of somebody else's, which has put the built package into its folder `/dist/`, and a browser to visit it.
 * `others` are further folders of the site, by their names.
 */
export async function openSite(others: Readonly<Record<string, URL>> = {}): Promise<Site> {
  const pages = new Map<string, {html: string; policy: string | undefined}>();
  const folders = new Map(
    Object.entries({dist, ...others}).map(([name, url]) => [name, sirv(fileURLToPath(url), {dev: true})]),
  );
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (page) {
      if (page.policy) response.setHeader('Content-Security-Policy', page.policy);
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page.html);
      return;
    }
    const [, folder = '', path] = /^\/([^/]*)(.*)$/.exec(request.url!)!;
    const notFound = () => void response.writeHead(404).end();
    request.url = path!;
    (folders.get(folder) ?? notFound)(request, response, notFound);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launch({...(await findBrowser()), headless: true});

  return {
    browser,
    async visit(html, {policy, script = true, width = 800, height = 900, lang = 'en', until = 'networkidle0'} = {}) {
      const address = `/page-${pages.size}.html`;
      pages.set(address, {
        html: `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><link rel="icon" href="data:,">${html}`,
        policy,
      });
      const page = await browser.newPage();
      const messages: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', (error) => messages.push(String(error)));
      page.on('request', (request) => requests.push(request.url().replace(origin, '')));
      await page.setJavaScriptEnabled(script);
      await page.setViewport({width, height});
      await page.goto(origin + address, {waitUntil: until});
      return {page, messages, requests: requests.filter((url) => url !== address && !url.startsWith('data:'))};
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

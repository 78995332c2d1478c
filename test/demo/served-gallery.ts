import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import type {Page} from 'puppeteer-core';
import sirv from 'sirv';
import {elements} from '../../demo/elements.js';
import {pageFiles} from '../../demo/pages.js';
import {dist} from '../../src/build/paths.js';
import {openBrowser} from '../browser.js';
import {strictPolicy} from '../site.js';
import {walk} from '../walk.js';

const folder = new URL('gallery/', dist);

/** A folder deep in some site: only relative addresses find their way from here. */
const PATH = '/a/site/of/others/';

/** The files of all pages. */
export const pageNames: readonly string[] = pageFiles;

/** Selects every element of the library. */
export const anyElement = elements.map(({name}) => `idlib-${name}`).join();

type Drawn = HTMLElementTagNameMap[`idlib-${(typeof elements)[number]['name']}`];

interface View {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  readonly script?: boolean;
}

/** A page in a browser, and what it did on the way. */
export interface Visit {
  readonly page: Page;
  /** Lines of the console and errors that nothing caught, each with where it came from. */
  readonly messages: readonly string[];
  /** Addresses of all that was asked for. */
  readonly requests: readonly string[];
}

export interface Gallery {
  /** Address of the folder. */
  readonly url: string;
  readonly visit: (name: string, view?: View) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

/** Serves the built gallery from a sub-path, under a strict policy, on a free port, to a browser of its own. */
export async function openGallery(): Promise<Gallery> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const browser = await openBrowser();
  const mayCopy = ['clipboard-read', 'clipboard-sanitized-write'] as const;
  await browser.defaultBrowserContext().overridePermissions(origin, [...mayCopy]);

  const visit: Gallery['visit'] = async (name, {width = 1100, scheme = 'light', script = true} = {}) => {
    const page = await browser.newPage();
    const messages: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => messages.push(`${message.text()} ${message.location().url ?? ''}`));
    page.on('pageerror', (error) => messages.push(String(error)));
    page.on('request', (request) => requests.push(request.url()));
    await page.setJavaScriptEnabled(script);
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await page.setViewport({width, height: 900});
    await page.goto(`${origin}${PATH}${name}`, {waitUntil: 'load'});
    if (script) {
      await page.waitForFunction(
        (selector) =>
          [...document.querySelectorAll<Drawn>(selector)].every(
            (element) => element.shadowRoot && element.status !== 'loading' && !element.isUpdatePending,
          ),
        {},
        anyElement,
      );
      await walk(page);
      // An element that is drawn has asked for all that it needs.
      await page.waitForNetworkIdle({idleTime: 150});
    }
    return {page, messages, requests};
  };

  return {
    url: `${origin}${PATH}`,
    visit,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

const files = sirv(fileURLToPath(folder), {dev: true});

function answer(request: IncomingMessage, response: ServerResponse): void {
  const notFound = () => void response.writeHead(404).end();
  response.setHeader('Content-Security-Policy', strictPolicy);
  if (!request.url?.startsWith(PATH)) return notFound();
  request.url = request.url.slice(PATH.length - 1);
  files(request, response, notFound);
}

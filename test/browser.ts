import {existsSync} from 'node:fs';
import {launch, type Browser, type LaunchOptions} from 'puppeteer-core';

/** How to start a browser, for every runner that needs one. */
export interface BrowserLaunch {
  readonly executablePath: string;
  readonly args: string[];
}

const installed = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const args: string[] = [
  '--no-sandbox',
  // Nothing is started that a page may want later: tests would wait for it.
  '--in-process-gpu',
  '--disable-features=SpareRendererForSitePerProcess',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

/** The Chromium of the machine or, where there is none, the one that comes with the development dependencies. */
export async function findBrowser(): Promise<BrowserLaunch> {
  const found = installed.find((path) => path && existsSync(path));
  if (found) return {executablePath: found, args};
  // Without this it does not unpack the libraries that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const {default: chromium} = await import('@sparticuz/chromium');
  return {executablePath: await chromium.executablePath(), args: [...chromium.args, ...args]};
}

/** How often a browser is started at the most. */
const TRIES = 3;

/**
 * Starts a browser without a window, with further options than `findBrowser` gives. One that ends while it starts is started again, and that is told: it happens once in
 * some hundred times on a busy machine, and says nothing of what is tested.
 */
export async function openBrowser(more: LaunchOptions = {}, start: typeof launch = launch): Promise<Browser> {
  const {executablePath, args: own} = await findBrowser();
  const options = {headless: true, ...more, executablePath, args: [...own, ...(more.args ?? [])]};
  for (let tries = 1; ; tries++) {
    try {
      return await start(options);
    } catch (error) {
      if (tries === TRIES) throw error;
      console.log(`${String(error).split('\n', 1)[0]} It is started once more.`);
    }
  }
}

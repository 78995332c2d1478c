import {existsSync} from 'node:fs';

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

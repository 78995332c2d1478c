import type {BrowserLauncher} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer, {type Page} from 'puppeteer-core';
import type {Media} from '../components/media.js';
import {findProgram} from './programs.js';

export const firefox = findProgram(
  process.env.FIREFOX_PATH,
  'firefox-esr',
  'firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
);

export function firefoxLauncher(): BrowserLauncher {
  return chromeLauncher({
    puppeteer: puppeteer as never,
    launchOptions: {
      browser: 'firefox',
      executablePath: firefox!,
      headless: true,
      // Lets `setMedia` reach what pages have no command for.
      args: ['--remote-allow-system-access'],
    },
    concurrency: 1,
  });
}

/** What the connection of a browser to Puppeteer has, beside what is public. */
interface Connection {
  send(command: string, parameters: object): Promise<{result: never}>;
}

/** Sets what pages are told of their medium, from within the browser: WebDriver has no command for it. */
export async function setMedia(page: Page, media: Media): Promise<void> {
  const {connection} = page.browser() as unknown as {connection: Connection};
  const {contexts} = (await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'})).result as {
    contexts: {context: string; url: string}[];
  };
  const window = contexts.find(({url}) => url.endsWith('/browser.xhtml'))!;
  const {result} = await connection.send('script.callFunction', {
    functionDeclaration: `(text) => {
      const {media, colorScheme, forcedColors} = JSON.parse(text);
      for (const {browsingContext} of gBrowser.browsers) {
        if (media) browsingContext.mediumOverride = media === 'print' ? 'print' : '';
        if (colorScheme) browsingContext.prefersColorSchemeOverride = colorScheme;
        if (forcedColors) browsingContext.forcedColorsOverride = forcedColors;
      }
    }`,
    target: {context: window.context},
    arguments: [{type: 'string', value: JSON.stringify(media)}],
    awaitPromise: false,
  });
  if ((result as {type: string}).type === 'exception') throw new Error(JSON.stringify(result));
}

import type {TestRunnerPlugin} from '@web/test-runner';
import type {CDPSession, Page} from 'puppeteer-core';
import type {Media} from '../components/media.js';
import {setMedia as setInFirefox} from './firefox.js';

/** Tells pages of other media. The command of the test runner knows neither forced colours nor Firefox. */
export function mediaPlugin(): TestRunnerPlugin<Media> {
  return {
    name: 'set-media',
    async executeCommand({command, payload, session}) {
      if (command !== 'set-media') return undefined;
      const page = (session.browser as unknown as {getPage(id: string): Page}).getPage(session.id);
      await (session.browser.name === 'Firefox' ? setInFirefox : setInChromium)(page, payload!);
      return true;
    },
  };
}

const sessions = new WeakMap<Page, CDPSession>();

async function setInChromium(page: Page, {media, colorScheme, forcedColors}: Media): Promise<void> {
  // As long as the page lives, as what was set ends with the session.
  const client = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, client);
  await client.send('Emulation.setEmulatedMedia', {
    media: media === 'print' ? 'print' : '',
    features: [
      {name: 'prefers-color-scheme', value: colorScheme ?? ''},
      {name: 'forced-colors', value: forcedColors ?? ''},
    ],
  });
}

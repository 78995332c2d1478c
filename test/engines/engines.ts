import type {BrowserLauncher} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../browser.js';
import {firefox, firefoxLauncher} from './firefox.js';
import {programs, WebKitLauncher} from './webkit.js';

export {bundledPlugin} from './bundled.js';
export {mediaPlugin} from './media.js';
export {outcomeReporter} from './outcome.js';

/** A browser engine that the elements are tested in. */
export interface Engine {
  readonly name: string;
  /** Programs that it needs and that are not on this machine. */
  readonly missing: readonly string[];
  launch(): Promise<BrowserLauncher>;
}

/** One row an engine. */
const engines: readonly Engine[] = [
  {
    name: 'Chromium',
    // Where there is none, that of the development dependencies.
    missing: [],
    launch: async () =>
      chromeLauncher({
        puppeteer: puppeteer as never,
        launchOptions: {...(await findBrowser()), headless: true},
        concurrency: 1,
      }),
  },
  {
    name: 'Firefox',
    missing: firefox ? [] : ['firefox'],
    launch: () => Promise.resolve(firefoxLauncher()),
  },
  {
    name: 'WebKit',
    missing: Object.entries(programs).flatMap(([name, path]) => (path ? [] : [name])),
    launch: () => Promise.resolve(new WebKitLauncher()),
  },
];

/**
 * The engines to test in: those named, or else all that are found. Says which they are, and which are missing.
 * @param wanted Names apart by commas, as `firefox,webkit`.
 * @param all Whether all are required.
 * @throws {Error} which names what is missing of an engine that is named or required
 */
export function chooseEngines(wanted: string | undefined, all: boolean): readonly Engine[] {
  const names = wanted?.toLowerCase().split(',');
  const unknown = names?.filter((name) => !engines.some((engine) => engine.name.toLowerCase() === name)) ?? [];
  if (unknown.length) throw new Error(`no such engine: ${unknown.join(', ')}`);
  const chosen = engines.filter(({name}) => !names || names.includes(name.toLowerCase()));
  const lacking = chosen.filter(({missing}) => missing.length);
  for (const {name, missing} of lacking) console.log(`${name} is not tested in: ${missing.join(', ')} not found`);
  if (lacking.length && (all || names)) {
    throw new Error(`not found: ${lacking.map(({name, missing}) => `${name} (${missing.join(', ')})`).join('; ')}`);
  }
  const found = chosen.filter(({missing}) => !missing.length);
  console.log(`Engines: ${found.map(({name}) => name).join(', ')}`);
  return found;
}

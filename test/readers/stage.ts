import {fileURLToPath} from 'node:url';
import {buildSync} from 'esbuild';
import type {CDPSession, KeyInput, MediaFeature, Page} from 'puppeteer-core';
import type {GalleryElement} from '../../demo/elements.js';
import {languages} from '../../src/generated/languages.js';
import {openSite, type Site} from '../site.js';
import {rows} from './elements.js';

declare global {
  /** What the scripts of `probe/` offer inside a page. */
  var probe: typeof import('./probe/probe.js');
}

/** How a reader looks at a page. */
export interface View {
  readonly lang?: string;
  readonly width?: number;
  readonly height?: number;
  readonly features?: readonly MediaFeature[];
  readonly print?: boolean;
  /** Sets a larger type, in percent of the usual one. */
  readonly type?: number;
  /** Sets the type as wide as WCAG 1.4.12 lists it. */
  readonly spaced?: boolean;
}

/** Codes of the languages that elements can speak. */
export const codes = languages.map(({messages}) => messages.code);

export const dark: MediaFeature = {name: 'prefers-color-scheme', value: 'dark'};
export const still: MediaFeature = {name: 'prefers-reduced-motion', value: 'reduce'};
export const forced: MediaFeature = {name: 'forced-colors', value: 'active'};

const usual: readonly MediaFeature[] = [
  {name: dark.name, value: 'light'},
  {name: still.name, value: 'no-preference'},
  {name: forced.name, value: 'none'},
];

const {text: script} = buildSync({
  entryPoints: [fileURLToPath(new URL('probe/probe.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'probe',
  target: 'es2022',
}).outputFiles[0]!;

/** Folders of the fonts that all machines draw alike. */
const fonts = {
  latin: new URL('./', import.meta.resolve('@fontsource/noto-sans/400.css')),
  arabic: new URL('./', import.meta.resolve('@fontsource/noto-sans-arabic/400.css')),
};
const head = `<title>For readers</title>
<meta name="viewport" content="width=device-width">
${Object.keys(fonts)
  .flatMap((name) => [400, 600].map((weight) => `<link rel="stylesheet" href="/${name}/${weight}.css">`))
  .join('')}
<style>
  :root { color-scheme: light dark; --idlib-font: 'Noto Sans', 'Noto Sans Arabic'; }
  body { margin: 0; font: 1rem/1.5 var(--idlib-font); caret-color: transparent; }
  p { margin: 1em; }
</style>`;

/** A browser, and a site with the elements and the fonts; `others` are further folders of it. */
export function openStage(others: Readonly<Record<string, URL>> = {}): Promise<Site> {
  return openSite({...fonts, ...others});
}

/** Puts into a page what is asked of it later. */
export async function equip(page: Pick<Page, 'evaluate'>): Promise<void> {
  await page.evaluate(script + ';globalThis.probe = probe');
}

/** An element on a page of its own, between two buttons, and all that it needs there. */
export async function perform(site: Site, name: GalleryElement['name'], view: View = {}): Promise<Page> {
  const {lang = 'en', width = 800, height = 900, features = [], print = false, type = 100, spaced = false} = view;
  const {page, messages} = await site.visit(
    `${head}<style>:root { font-size: ${type}% }</style><button id="before">Before</button><main>${rows[name].html}</main><button id="after">After</button>`,
    {lang, width, height, until: 'load'},
  );
  await page.emulateTimezone('UTC');
  await equip(page);
  await emulate(page, features, print);
  // Asked for by name, as a page asks for a font only when it writes with it, and then draws twice.
  await page.evaluate(async () => {
    const faces = [400, 600].flatMap((weight) =>
      ['Noto Sans', 'Noto Sans Arabic'].map((family) => `${weight} 13px "${family}"`),
    );
    await Promise.all(faces.map((face) => document.fonts.load(face, 'a1 ا١ “”–…é')));
  });
  await page.addScriptTag({type: 'module', url: `/dist/elements/${name}.js`});
  await settle(page);
  if (spaced) {
    await page.evaluate(() => probe.widenType());
    await page.setViewport({width: width + 1, height});
    await settle(page);
  }
  if (messages.length) throw new Error(`unexpected on the console: ${messages.join('; ')}`);
  return page;
}

const sessions = new WeakMap<Page, CDPSession>();

/** Sets what the system of a reader tells pages. */
export async function emulate(page: Page, features: readonly MediaFeature[], print = false): Promise<void> {
  // As long as the page lives, as what was set ends with the session.
  const client = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, client);
  // Not by the page's own method, which knows no forced colours; each by name, as what is left out stays as it was.
  const all = [...new Map([...usual, ...features].map((feature) => [feature.name, feature])).values()];
  await client.send('Emulation.setEmulatedMedia', {media: print ? 'print' : '', features: all});
}

/** Waits until all elements are drawn and nothing more is about to be. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      probe
        .stage()
        .every(
          (element) => !element.localName.startsWith('idlib-') || (element as {status?: string}).status === 'ready',
        ),
    {polling: 'raf'},
  );
  await page.evaluate(async () => {
    const elements = probe.stage().filter(({localName}) => localName.startsWith('idlib-'));
    for (let frame = 0; frame < 2; frame++) {
      for (const element of elements) await (element as {updateComplete?: Promise<boolean>}).updateComplete;
      await new Promise(requestAnimationFrame);
    }
  });
}

/** Presses keys, from before the element where they do not go on. */
export async function press(page: Page, keys: readonly KeyInput[], on = false): Promise<void> {
  if (!on) await page.focus('#before');
  for (const key of keys) {
    await page.keyboard.press(key);
    await settle(page);
  }
}

import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {BrowserLauncher} from '@web/test-runner';
import {findProgram, freePort, startProgram, stopProgram} from './programs.js';
import {screenSize, Window} from './webdriver.js';

/** The browser of WebKitGTK that its driver starts, its driver, and the display that it cannot do without. */
export const programs = {
  MiniBrowser: findProgram(
    ...['x86_64', 'aarch64'].flatMap((machine) =>
      ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
    ),
  ),
  WebKitWebDriver: findProgram('WebKitWebDriver'),
  Xvfb: findProgram('Xvfb'),
};

/** Makes the toolbar of the browser so small that its window can be as narrow as a phone. */
const smallToolbar = `* { padding: 0; margin: 0; border-width: 0; min-width: 0; min-height: 0; font-size: 1px; }
button { margin: -4px; }`;

interface WebKit {
  readonly window: Window;
  close(): Promise<void>;
}

/** A window of WebKit, on a display of its own. */
async function openWebKit(): Promise<WebKit> {
  const settings = mkdtempSync(join(tmpdir(), 'idlib-webkit-'));
  process.once('exit', () => rmSync(settings, {recursive: true, force: true}));
  mkdirSync(join(settings, 'gtk-3.0'));
  writeFileSync(join(settings, 'gtk-3.0/gtk.css'), smallToolbar);

  const screen = ['-screen', '0', `${screenSize.width}x${screenSize.height}x24`, '-nolisten', 'tcp'];
  // It chooses the number of a display that is free, and says it when it is ready.
  const display = startProgram(programs.Xvfb!, ['-displayfd', '3', ...screen], {});
  const number = await new Promise<string>((resolve, reject) => {
    display.stdio[3]!.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    display.once('exit', () => reject(new Error('Xvfb has ended')));
  });
  const port = await freePort();
  const driver = startProgram(programs.WebKitWebDriver!, [`--port=${port}`], {
    DISPLAY: `:${number}`,
    // Without a graphics card, layers only take time, and what draws them crashed now and then.
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    XDG_CONFIG_HOME: settings,
  });
  const stop = async (): Promise<void> => {
    await stopProgram(driver);
    await stopProgram(display);
  };
  try {
    const window = await Window.open(`http://127.0.0.1:${port}`, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary: programs.MiniBrowser, args: ['--automation']},
    });
    return {window, close: () => window.close().finally(stop)};
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Runs tests in WebKit, one file after the other. To the commands of the test runner its page is like one of
 * Playwright, which asks the least of a page.
 */
export class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKit';
  readonly type = 'playwright';
  readonly concurrency = 1;
  readonly #active = new Map<string, string>();
  #browser: Promise<WebKit> | undefined;

  async startSession(id: string, url: string): Promise<void> {
    this.#active.set(id, url);
    await this.#visit(url);
  }

  /** What was interrupted is told by the runner; a browser that has crashed takes no other file with it. */
  async stopSession(id: string): Promise<object> {
    this.#active.delete(id);
    await this.#visit('about:blank').catch(() => this.stop());
    return {};
  }

  async stop(): Promise<void> {
    const browser = this.#browser;
    this.#browser = undefined;
    // One that did not start, or has crashed, has said so already.
    await browser?.then((each) => each.close()).catch(() => undefined);
  }

  async #visit(url: string): Promise<void> {
    const {window} = await (this.#browser ??= openWebKit());
    await window.resize(800, 600);
    await window.visit(url);
  }

  isActive(id: string): boolean {
    return this.#active.has(id);
  }

  getBrowserUrl(id: string): string | undefined {
    return this.#active.get(id);
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error('WebKit has no window to debug in here: choose another engine'));
  }

  getPage(): object {
    const within = async <T>(act: (window: Window) => Promise<T>) => act((await this.#browser!).window);
    return {
      keyboard: {
        press: (key: string) => within((window) => window.press(key)),
        type: (text: string) =>
          within(async (window) => {
            for (const letter of text) await window.press(letter);
          }),
      },
      mouse: {
        move: (x: number, y: number) => within((window) => window.movePointer(x, y)),
        click: (x: number, y: number) => within((window) => window.click(x, y)),
        // A click has let go already of what it pressed.
        up: () => Promise.resolve(),
      },
      setViewportSize: ({width, height}: {width: number; height: number}) =>
        within((window) => window.resize(width, height)),
    };
  }
}

/** A browser in which one page at a time is measured: in a context of its own, with nothing cached, at a set speed. */
import type {Browser, CDPSession, Page} from 'puppeteer-core';
import {openBrowser} from '../browser.js';
import type {Site} from './site.js';

const PATIENCE = 60_000;

/** A page that is being measured. */
export interface Subject {
  readonly page: Page;
  readonly client: CDPSession;
  /** Milliseconds of processor time that the main thread has spent on tasks, as a stopwatch would not tell them. */
  readonly cpu: () => Promise<number>;
  /** Bytes in use after everything that can go has gone: of scripts, and of what the engine keeps for the page. */
  readonly memory: () => Promise<number>;
}

export interface Lab {
  readonly site: Site;
  readonly version: string;
  /** Measures one page, and closes it. `slowed` makes the processor so many times slower. */
  visit<T>(act: (subject: Subject) => Promise<T>, slowed?: number): Promise<T>;
  close(): Promise<void>;
}

export async function openLab(site: Site): Promise<Lab> {
  // Input comes when it is sent, not at the next frame, and a heap is told to the byte.
  const args = ['--enable-precise-memory-info', '--disable-renderer-backgrounding'];
  const start = () => openBrowser({args, protocolTimeout: PATIENCE});
  let browser: Browser = await start();
  return {
    site,
    version: await browser.version(),
    async visit(act, slowed = 1) {
      if (!browser.connected) browser = await start();
      const context = await browser.createBrowserContext();
      try {
        const page = await context.newPage();
        page.setDefaultTimeout(PATIENCE);
        await page.setViewport({width: 900, height: 700});
        const client = await page.createCDPSession();
        await page.goto(`${site.origin}/blank.html`);
        // Processor time, as a machine that does other things too makes a stopwatch run on.
        await client.send('Performance.enable', {timeDomain: 'threadTicks'});
        await client.send('HeapProfiler.enable');
        await client.send('Emulation.setCPUThrottlingRate', {rate: slowed});
        return await within(act(subject(page, client)));
      } finally {
        await context.close().catch(() => undefined);
      }
    },
    close: () => browser.close(),
  };
}

function subject(page: Page, client: CDPSession): Subject {
  return {
    page,
    client,
    async cpu() {
      const {metrics} = await client.send('Performance.getMetrics');
      return 1000 * metrics.find(({name}) => name === 'TaskDuration')!.value;
    },
    async memory() {
      for (let time = 0; time < 3; time++) await client.send('HeapProfiler.collectGarbage');
      const {usedSize, embedderHeapUsedSize} = await client.send('Runtime.getHeapUsage');
      return usedSize + embedderHeapUsedSize;
    },
  };
}

async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${PATIENCE / 1000} s`)), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Waits until two frames are drawn and nothing more happens for a while. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 60));
  });
}

/** Opens an address of the site, and waits until what is on it is drawn. */
export async function open(page: Page, address: string): Promise<void> {
  const messages: string[] = [];
  page.on('pageerror', (error) => messages.push(String(error)));
  await page.goto(address);
  try {
    await page.evaluate(() => globalThis.bench?.ready);
  } catch (error) {
    messages.push(String(error));
  }
  if (messages.length) throw new Error(messages[0]);
  await settle(page);
}

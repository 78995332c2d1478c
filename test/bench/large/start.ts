/** A page that draws the figures of a file or of a dataset, and tells when they are painted and how long it was kept. */
import type {Tables} from '../../../src/index.js';
import {eventTables} from '../rows.js';

export interface Painted {
  /** Milliseconds from the beginning of the page; of a dataset, from when the page had it. */
  readonly painted: number;
  /** Of the longest task, in milliseconds; 0 where none took 50. */
  readonly longest: number;
}

/** How a contender draws. `fromFile` and `draw` settle when it has drawn. */
export interface Ways<T> {
  /** Draws the events of an address. */
  readonly fromFile: (host: HTMLElement, url: string) => Promise<unknown>;
  /** Makes of tables what it takes of a dataset, as a page has it that drew the same before. This is not timed. */
  readonly prepare: (tables: Tables) => T | Promise<T>;
  readonly draw: (host: HTMLElement, figures: T) => Promise<unknown>;
}

declare global {
  var large: Promise<Painted>;
}

/** Draws what the page's address asks for: `?events=` and the address of a file, or `?figures=` and how many. */
export function start<T>({fromFile, prepare, draw}: Ways<T>): void {
  const host = document.querySelector('main')!;
  const asked = new URLSearchParams(location.search);
  globalThis.large = (async () => {
    const url = asked.get('events');
    if (url !== null) return timed(0, () => fromFile(host, url));
    const shipped = (await (await fetch('/dist/datasets/dataset.json')).json()) as Tables;
    const figures = await prepare(eventTables(Number(asked.get('figures')), shipped));
    await pause(500);
    return timed(performance.now(), () => draw(host, figures));
  })();
}

async function timed(from: number, draw: () => Promise<unknown>): Promise<Painted> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const {startTime, duration} of list.getEntries()) if (startTime >= from) longest = Math.max(longest, duration);
  });
  observer.observe({type: 'longtask', buffered: true});
  await draw();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const painted = performance.now() - from;
  await pause(100);
  return {painted, longest};
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** A page that draws the events of a file of UCDP's columns, and tells when they are painted and how long it was kept. */
export interface Painted {
  /** Milliseconds from the beginning of the page. */
  readonly painted: number;
  /** Of the longest task, in milliseconds; 0 where none took 50. */
  readonly longest: number;
}

/** The last day of each event in seconds of UTC, and its deaths. */
export type Events = readonly [days: number[], deaths: number[]];

declare global {
  var large: Promise<Painted>;
}

const host = () => document.querySelector('main')!;

/** `draw` settles when it has drawn the events of an address. */
export function start(draw: (host: HTMLElement, url: string) => Promise<unknown>): void {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({type: 'longtask', buffered: true});
  globalThis.large = (async () => {
    await draw(host(), new URLSearchParams(location.search).get('events')!);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const painted = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return {painted, longest};
  })();
}

/** What a page reads without a library: from the end of each row, where no cell has a comma in it. */
export async function eventsOf(url: string): Promise<Events> {
  const [, ...rows] = (await (await fetch(url)).text()).trimEnd().split('\n');
  const sorted = rows
    .map((row): [number, number] => {
      const cells = row.split(',');
      return [Date.parse(cells.at(-10)!.slice(0, 10)) / 1000, Number(cells.at(-5))];
    })
    .sort(([one], [other]) => one - other);
  return [sorted.map(([day]) => day), sorted.map(([, deaths]) => deaths)];
}

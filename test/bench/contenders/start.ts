/** What every page of a contender does: draws the job in as many places as its address says, and tells when it has. */
import {changed, type Job} from '../drawing.js';

/** A chart that is there. */
export interface Drawn {
  /** Shows another number, at once or later. */
  update(job: Job): unknown;
}

export type Draw<J> = (host: HTMLElement, job: J) => Drawn | Promise<Drawn>;

/** What the benchmark asks of a page. */
export interface Bench {
  readonly ready: Promise<number>;
  /** Milliseconds from a change of one number to the end of layout, a time each. */
  readonly update: (times: number) => Promise<number[]>;
}

declare global {
  var bench: Bench;
}

/** `data` is the kind of file that the contender takes. */
export function start<J = Job>(draw: Draw<J>, data = 'job'): void {
  const options = new URLSearchParams(location.search);
  const figures = options.get('figures') ?? '17';
  const file = async <T>(kind: string) => (await (await fetch(`/${kind}-${figures}.json`)).json()) as T;
  const ready = file<J>(data).then(async (job) => {
    const hosts = Array.from({length: Number(options.get('charts') ?? 1)}, () => document.createElement('div'));
    document.querySelector('main')!.append(...hosts);
    return Promise.all(hosts.map(async (host) => draw(host, job)));
  });
  globalThis.bench = {
    ready: ready.then(({length}) => length),
    async update(times) {
      const [chart] = await ready;
      const job = await file<Job>('job');
      const took: number[] = [];
      for (let time = 0; time < times; time++) {
        const next = changed(job, time);
        await new Promise(requestAnimationFrame);
        await new Promise((resolve) => setTimeout(resolve));
        const before = performance.now();
        await chart!.update(next);
        document.body.getBoundingClientRect();
        took.push(performance.now() - before);
      }
      return took;
    },
  };
}

/** Days as the ticks of an axis: “Apr 2019”. */
export function month(time: number): string {
  return new Date(time).toUTCString().slice(8, 16);
}

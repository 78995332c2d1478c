import type {Indicator} from '../../../src/model/figure.js';
import type {Wishes} from '../selection.js';
import {criteriaOf} from './criteria.js';
import type {Digested} from './digest.js';
import {fetchFrom, isParquet} from './fetching.js';
import {FaultError} from './fault.js';
import {Ranges} from './ranges.js';
import type {DigestOptions} from './task.js';
import {Watch} from './watch.js';
import {perform} from './worker.js';

/** The properties of an element that changed. */
export interface Changed {
  has(name: PropertyKey): boolean;
}

/** How far a file was read. */
export interface Progress {
  readonly count: number;
  /** Of its size, or where that is not told, of itself. */
  readonly unit: '%' | 'MB';
  /** Whether what is read is no longer what is asked for. */
  outdated(changed: Changed): boolean;
}

/** What is asked of a dataset. */
export interface Asked extends Partial<Wishes> {
  /** The one figure that is asked for, by those of which many stand in a page. */
  readonly ref?: string | null;
  /** So many figures of a published file it can show. */
  readonly most?: number;
  requestUpdate(): void;
}

/** Who asks for figures, and is told how far they were read. */
export interface Asking {
  readonly host: Asked;
  readonly indicators: () => readonly Indicator[];
  progress: Progress | null;
}

const wishes = ['ref', 'series', 'figures', 'indicator', 'group', 'place', 'source', 'from', 'to', 'asOf'] as const;

/** All of UCDP GED is half of it. */
const MAX_MEGABYTES = 500;

/**
 * Reads a table as the field publishes it, of any size: what an element asks for of it. Throws `FaultError` and
 * `DatasetError`; rejects where `signal` was raised.
 */
export async function readTable(
  url: string,
  kind: 'csv' | 'parquet',
  signal: AbortSignal,
  asking: Asking,
): Promise<Digested> {
  const tell = (count: number, unit: Progress['unit']) => {
    if (signal.aborted) return;
    asking.progress = {count, unit, outdated: (changed) => wishes.some((wish) => changed.has(wish))};
    asking.host.requestUpdate();
  };
  const options = {
    select: criteriaOf(asking.host, asking.indicators()),
    most: asking.host.most ?? Infinity,
  };
  const watch = new Watch(signal);
  tell(0, '%');
  try {
    if (kind === 'parquet') return await readParquet(url, options, watch, tell);
    const parts = await Parts.open(url, watch, tell);
    if (parts.packed) return await readParquet(url, options, watch, tell);
    return await perform({kind, options}, parts, watch.signal);
  } catch (error) {
    throw watch.told(error);
  } finally {
    watch.close();
  }
}

type Tell = (count: number, unit: Progress['unit']) => void;

async function readParquet(url: string, options: DigestOptions, watch: Watch, tell: Tell): Promise<Digested> {
  const file = await Ranges.open(url, MAX_MEGABYTES, watch, inTenths(tell));
  return await perform({kind: 'parquet', options, size: file.size}, file, watch.signal);
}

/** Tells shares in steps that can be listened to. */
function inTenths(tell: Tell): (share: number) => void {
  let told = 0;
  return (share) => {
    const step = Math.min(9, Math.floor(10 * share));
    if (step > told) tell(10 * (told = step), '%');
  };
}

/** A file that comes in parts. */
class Parts {
  private bytes = 0;
  private told = 0;

  private constructor(
    private readonly reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
    private readonly length: number,
    private first: Uint8Array<ArrayBuffer> | null,
    private readonly watch: Watch,
    private readonly hear: Tell,
  ) {}

  static async open(url: string, watch: Watch, tell: Tell): Promise<Parts> {
    watch.wait();
    const response = await fetchFrom(url, {signal: watch.signal});
    // The length of what is packed is not that of what comes out of it.
    const length = response.headers.has('Content-Encoding') ? 0 : Number(response.headers.get('Content-Length'));
    const reader = response.body!.getReader();
    const {value = null} = await reader.read();
    watch.rest();
    const parts = new Parts(reader, length, value, watch, tell);
    if (parts.packed) void reader.cancel();
    return parts;
  }

  /** Whether it is a Parquet file, of which not all is to be read. */
  get packed(): boolean {
    return this.first !== null && isParquet(this.first);
  }

  async next(): Promise<Uint8Array<ArrayBuffer> | null> {
    const part = this.first ?? (await this.read());
    this.first = null;
    if (!part) return null;
    const {length} = this;
    this.bytes += part.length;
    if (this.bytes > MAX_MEGABYTES * 1e6) throw new FaultError({fault: 'too_large', detail: String(MAX_MEGABYTES)});
    // In steps that can be listened to.
    const step = length ? Math.min(9, Math.floor((10 * this.bytes) / length)) : Math.floor(this.bytes / 10e6);
    if (step > this.told) this.hear(10 * (this.told = step), length ? '%' : 'MB');
    return part;
  }

  async range(): Promise<ArrayBuffer> {
    throw new Error('parts come in order');
  }

  tell(): void {}

  private async read(): Promise<Uint8Array<ArrayBuffer> | null> {
    this.watch.wait();
    const {value = null} = await this.reader.read();
    this.watch.rest();
    return value;
  }
}

import type {Tell} from './asking.js';
import type {Digested} from './digest.js';
import {fetchFrom, isParquet} from './fetching.js';
import {FaultError} from './fault.js';
import {Ranges} from './ranges.js';
import type {DigestOptions} from './task.js';
import {Watch} from './watch.js';
import {perform} from './worker.js';

/** All of UCDP GED is half of it. */
const MAX_MEGABYTES = 500;

/**
 * Reads a table as the field publishes it, of any size, once for all who ask for some of it: gives what was read for each,
 * in their order. Throws `FaultError` and `DatasetError`; rejects where `signal` was raised.
 */
export async function readTable(
  url: string,
  kind: 'csv' | 'parquet',
  asked: readonly DigestOptions[],
  signal: AbortSignal,
  tell: Tell,
): Promise<readonly Digested[]> {
  const watch = new Watch(signal);
  tell(0, '%');
  try {
    if (kind === 'parquet') return await readParquet(url, asked, watch, tell);
    const parts = await Parts.open(url, watch, tell);
    if (parts.packed) return await readParquet(url, asked, watch, tell);
    return await perform({kind, asked}, parts, watch.signal);
  } catch (error) {
    throw watch.told(error);
  } finally {
    watch.close();
  }
}

async function readParquet(
  url: string,
  asked: readonly DigestOptions[],
  watch: Watch,
  tell: Tell,
): Promise<readonly Digested[]> {
  const file = await Ranges.open(url, MAX_MEGABYTES, watch, inTenths(tell));
  return await perform({kind: 'parquet', asked, size: file.size}, file, watch.signal);
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

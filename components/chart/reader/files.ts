import {FaultError, type SourceFault} from './fault.js';
import {fetchFrom, isParquet} from './fetching.js';

/** No chart is worth more of a reader's data plan than this: a hundred thousand figures, in as many letters as JSON takes. */
const MAX_MEGABYTES = 64;
/** In so many seconds, so many megabytes have to come, or all. */
const MAX_SECONDS = 20;
const LEAST_MEGABYTES = 8;

/** A file that is not read to its end, as it is a Parquet file. */
export class PackedFile extends Error {}

/** The files of one dataset, which share a budget of bytes and of time. */
export class Files {
  /** Bytes that have come. */
  bytes = 0;
  private readonly closing = new AbortController();
  private readonly signal: AbortSignal;
  private isLate = false;
  private told = 0;

  /** `tell` hears of megabytes that have come. */
  constructor(
    signal: AbortSignal,
    private readonly tell: (megabytes: number) => void = () => {},
  ) {
    this.signal = AbortSignal.any([signal, this.closing.signal]);
    this.watch();
  }

  /** That the time is over; `null` before. */
  get late(): SourceFault | null {
    return this.isLate ? {fault: 'slow', detail: String(MAX_SECONDS)} : null;
  }

  /** Ends what is still being read. */
  close(): void {
    this.closing.abort();
  }

  /**
   * The bytes of a file, and the address at which it was found in the end. Throws `FaultError`, and `PackedFile` for a
   * Parquet file unless these are taken.
   */
  async read(address: string, taken = false): Promise<{parts: Uint8Array<ArrayBuffer>[]; url: string}> {
    const response = await fetchFrom(address, {signal: this.signal});
    const reader = response.body?.getReader();
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for (let part = await reader?.read(); part && !part.done; part = await reader!.read()) {
      parts.push(part.value);
      if (!taken && parts.length === 1 && isParquet(part.value)) throw new PackedFile();
      this.count(part.value.length);
    }
    return {parts, url: response.url || address};
  }

  private count(length: number): void {
    this.bytes += length;
    if (this.bytes > MAX_MEGABYTES * 1e6) throw new FaultError({fault: 'too_large', detail: String(MAX_MEGABYTES)});
    // In steps that can be listened to.
    const step = Math.floor(this.bytes / (LEAST_MEGABYTES * 1e6));
    if (step > this.told) this.tell(LEAST_MEGABYTES * (this.told = step));
  }

  private watch(before = 0): void {
    AbortSignal.timeout(MAX_SECONDS * 1000).addEventListener('abort', () => {
      if (this.closing.signal.aborted) return;
      if (this.bytes - before >= LEAST_MEGABYTES * 1e6) return this.watch(this.bytes);
      this.isLate = true;
      this.closing.abort();
    });
  }
}

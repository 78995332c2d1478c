import {answerOf, fetchFrom} from './fetching.js';
import {FaultError} from './fault.js';
import type {Supply} from './task.js';
import type {Watch} from './watch.js';

/** A smaller file is read as a whole where its host gives no parts. */
const WHOLE_MEGABYTES = 8;

/** A file on a host, of which parts are asked for. */
export class Ranges implements Supply {
  private bytes = 0;
  private waiting = 0;
  private whole: Promise<ArrayBuffer> | null = null;

  private constructor(
    private readonly url: string,
    readonly size: number,
    /** By which another version of the file is known. */
    private readonly version: string | null,
    private readonly most: number,
    private readonly watch: Watch,
    readonly tell: (share: number) => void,
  ) {}

  /** Of a file of which at most so many megabytes are to be read. Throws `FaultError` where it is not to be had. */
  static async open(url: string, most: number, watch: Watch, tell: (share: number) => void): Promise<Ranges> {
    watch.wait();
    // With a range, browsers ask for the file as it is, not packed for the way.
    const head = await answerOf(url, {method: 'HEAD', headers: {Range: 'bytes=0-'}, signal: watch.signal});
    const {headers} = head.ok ? head : await first(url, head.status, watch);
    watch.rest();
    const whole = /\/(\d+)$/.exec(headers.get('Content-Range') ?? '')?.[1];
    const size = Number(whole ?? (head.ok && !headers.has('Content-Encoding') ? headers.get('Content-Length') : 0));
    if (!size) throw missing('the host does not tell how large it is');
    return new Ranges(url, size, versionOf(headers), most, watch, tell);
  }

  async next(): Promise<null> {
    return null;
  }

  async range(from: number, to: number): Promise<ArrayBuffer> {
    if (this.whole) return (await this.whole).slice(from, to);
    this.bytes += to - from;
    if (this.bytes > this.most * 1e6) throw new FaultError({fault: 'too_large', detail: String(this.most)});
    this.waiting++;
    this.watch.wait();
    try {
      return await this.ask(from, to);
    } finally {
      if (--this.waiting === 0) this.watch.rest();
    }
  }

  private async ask(from: number, to: number): Promise<ArrayBuffer> {
    const headers = {Range: `bytes=${from}-${to - 1}`};
    const response = await fetchFrom(this.url, {headers, signal: this.watch.signal});
    if (this.version !== versionOf(response.headers)) throw missing('it changed while it was read');
    if (response.status !== 206) {
      if (this.size > WHOLE_MEGABYTES * 1e6) {
        void response.body?.cancel();
        const size = `${Math.ceil(this.size / 1e6)} MB`;
        throw missing(`the host gives no parts of files (HTTP ${response.status}, not 206), and this one has ${size}`);
      }
      this.whole = this.take(response, this.size);
      return (await this.whole).slice(from, to);
    }
    return this.take(response, to - from);
  }

  /** The bytes of an answer, which have to be so many. */
  private async take({body}: Response, length: number): Promise<ArrayBuffer> {
    const bytes = new Uint8Array(length);
    let at = 0;
    const reader = body!.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      this.watch.wait();
      if (at + part.value.length <= length) bytes.set(part.value, at);
      at += part.value.length;
    }
    if (at !== length) throw missing(`the host gave ${at} bytes in place of ${length}`);
    return bytes.buffer;
  }
}

/** The answer of a host that does not say what a file is like unless it gives some of it. */
async function first(url: string, status: number, {signal}: Watch): Promise<Response> {
  if (![400, 403, 405, 501].includes(status)) throw missing(`HTTP ${status}`);
  const response = await fetchFrom(url, {headers: {Range: 'bytes=0-0'}, signal});
  void response.body?.cancel();
  return response;
}

function versionOf(headers: Headers): string | null {
  return headers.get('ETag') ?? headers.get('Last-Modified');
}

function missing(detail: string): FaultError {
  return new FaultError({fault: 'missing', detail});
}

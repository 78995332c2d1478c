import {DatasetError} from '../../../src/model/error.js';
import type {Fault} from '../../../src/text/messages/messages.js';

/** No chart is worth more of a reader's data plan, or time, than this. */
const MAX_MEGABYTES = 8;
const MAX_SECONDS = 20;

/** Why a dataset that a page asked for cannot be drawn; `detail` goes into the sentence that says so. */
export interface SourceFault {
  readonly fault: Fault;
  readonly detail: string;
}

export class FaultError extends Error {
  constructor(readonly reading: SourceFault) {
    super(reading.detail);
  }
}

/** What is said of a file that cannot be read; `null` for a fault of the code. */
export function faultOf(error: unknown): SourceFault | null {
  if (error instanceof FaultError) return error.reading;
  return error instanceof DatasetError ? {fault: 'invalid', detail: error.message} : null;
}

/** The files of one dataset, which share a budget of bytes and of time. */
export class Files {
  private readonly closing = new AbortController();
  private readonly slow = AbortSignal.timeout(MAX_SECONDS * 1000);
  private readonly signal: AbortSignal;
  private bytes = MAX_MEGABYTES * 1e6;

  constructor(signal: AbortSignal) {
    this.signal = AbortSignal.any([signal, this.slow, this.closing.signal]);
  }

  /** That the time is over; `null` before. */
  get late(): SourceFault | null {
    return this.slow.aborted ? {fault: 'slow', detail: String(MAX_SECONDS)} : null;
  }

  /** Ends what is still being read. */
  close(): void {
    this.closing.abort();
  }

  /** The text of a file, and the address at which it was found in the end. */
  async read(address: string): Promise<{text: string; url: string}> {
    const response = await fetch(address, {signal: this.signal});
    if (!response.ok) throw new FaultError({fault: 'missing', detail: `HTTP ${response.status}`});
    return {text: await this.decode(response.body?.getReader()), url: response.url || address};
  }

  private async decode(reader: ReadableStreamDefaultReader<Uint8Array> | undefined): Promise<string> {
    // A byte that is not UTF-8 is a fault of the file, not a letter to be guessed.
    const decoder = new TextDecoder('utf-8', {fatal: true});
    let text = '';
    for (let part = await reader?.read(); part && !part.done; part = await reader!.read()) {
      this.bytes -= part.value.length;
      if (this.bytes < 0) throw new FaultError({fault: 'too_large', detail: String(MAX_MEGABYTES)});
      text += decoded(decoder, part.value);
    }
    return text + decoded(decoder);
  }
}

function decoded(decoder: TextDecoder, part?: Uint8Array): string {
  try {
    return part ? decoder.decode(part, {stream: true}) : decoder.decode();
  } catch {
    throw new FaultError({fault: 'not_json', detail: 'it is not UTF-8 text'});
  }
}

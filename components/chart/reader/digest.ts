import {CsvRecords} from '../../../src/formats/csv-records.js';
import {PublishedReading, type Published} from '../../../src/formats/published/reading.js';
import type {Dataset} from '../../../src/model/figure.js';
import type {Tables} from '../../../src/model/parse.js';
import type {Steps} from '../../../src/model/steps.js';
import {FaultError} from './fault.js';
import type {DigestOptions} from './task.js';

/** What of a published file was not kept; `null` of another. */
export type NotKept = Pick<Published, 'warnings' | 'errors' | 'broken' | 'rows'> | null;

export interface Digested {
  readonly dataset: Dataset;
  readonly notKept: NotKept;
}

/** What was read, before it is checked. */
export interface Gathered {
  readonly tables: Tables;
  readonly notKept: NotKept;
}

/** How many bytes are one step. */
const PIECE = 32_768;

/** Reads a published table from its bytes, as they come. It holds the figures that are asked for, and a row. */
export class Digest {
  private readonly decoder = new TextDecoder('utf-8', {fatal: true});
  private readonly records = new CsvRecords();
  private readonly reading: PublishedReading;

  constructor(private readonly options: DigestOptions) {
    this.reading = new PublishedReading(options);
  }

  /** Throws `DatasetError` and `FaultError`. */
  *push(bytes: Uint8Array): Steps<void> {
    for (let at = 0; at < bytes.length; at += PIECE) {
      const text = this.decode(bytes.subarray(at, at + PIECE));
      for (const record of this.records.push(text)) this.reading.push(record);
      yield;
    }
  }

  /** Throws `DatasetError` and `FaultError`. */
  end(): Gathered {
    for (const record of this.records.push(this.decode())) this.reading.push(record);
    for (const record of this.records.end()) this.reading.push(record);
    return gathered(this.reading.end(), this.options.most);
  }

  private decode(bytes?: Uint8Array): string {
    try {
      return bytes ? this.decoder.decode(bytes, {stream: true}) : this.decoder.decode();
    } catch {
      throw new FaultError({fault: 'not_json', detail: 'it is not UTF-8 text'});
    }
  }
}

/** The tables of what was read. Throws `FaultError` where there is more of it than a chart can hold. */
export function gathered({tables, matched, warnings, errors, broken, rows}: Published, most: number): Gathered {
  if (matched > most) throw new FaultError({fault: 'too_many', detail: String(matched)});
  return {tables, notKept: {warnings, errors, broken, rows}};
}

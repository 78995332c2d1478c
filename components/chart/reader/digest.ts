import {CsvRecords} from '../../../src/formats/csv-records.js';
import {PublishedReading, type Published} from '../../../src/formats/published/reading.js';
import type {Dataset} from '../../../src/model/figure.js';
import type {Tables} from '../../../src/model/parse.js';
import type {Steps} from '../../../src/model/steps.js';
import {FaultError, type SourceFault} from './fault.js';
import type {DigestOptions} from './task.js';

/** What of a published file was not kept; `null` of another. */
export type NotKept = Pick<Published, 'warnings' | 'errors' | 'broken' | 'rows'> | null;

/** What was read for one who asks, or why it cannot be drawn. */
export type Digested = {readonly dataset: Dataset; readonly notKept: NotKept} | SourceFault;

/** The same before it is checked. */
export type Gathered = {readonly tables: Tables; readonly notKept: NotKept} | SourceFault;

/** How many bytes are one step. */
const PIECE = 32_768;

/** Reads a published table from its bytes, as they come. It holds the figures that each asks for, and a row. */
export class Digest {
  private readonly decoder = new TextDecoder('utf-8', {fatal: true});
  private readonly records = new CsvRecords();
  private readonly reading: PublishedReading;

  constructor(private readonly asked: readonly DigestOptions[]) {
    this.reading = new PublishedReading(asked);
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
  end(): readonly Gathered[] {
    for (const record of this.records.push(this.decode())) this.reading.push(record);
    for (const record of this.records.end()) this.reading.push(record);
    return gathered(this.reading.end(), this.asked);
  }

  private decode(bytes?: Uint8Array): string {
    try {
      return bytes ? this.decoder.decode(bytes, {stream: true}) : this.decoder.decode();
    } catch {
      throw new FaultError({fault: 'not_json', detail: 'it is not UTF-8 text'});
    }
  }
}

/** The tables of what was read for each, but for those who ask for more than a chart can hold. */
export function gathered(read: readonly Published[], asked: readonly DigestOptions[]): readonly Gathered[] {
  return read.map(({tables, matched, warnings, errors, broken, rows}, place) =>
    matched > asked[place]!.most
      ? {fault: 'too_many', detail: String(matched)}
      : {tables, notKept: {warnings, errors, broken, rows}},
  );
}

import {CsvRecords} from '../../../src/formats/csv-records.js';
import {PublishedReading, type Published, type ReadOptions} from '../../../src/formats/published/reading.js';
import type {Dataset} from '../../../src/model/figure.js';
import {parseFigures} from '../../../src/model/parse.js';
import {FaultError} from './files.js';

/** What was read of a published file, and what of it was not kept. */
export interface Digested extends Pick<Published, 'warnings' | 'errors' | 'broken'> {
  readonly dataset: Dataset;
}

/** Reads a published table from its bytes, as they come. It holds the figures that are asked for, and a row. */
export class Digest {
  private readonly decoder = new TextDecoder('utf-8', {fatal: true});
  private readonly records = new CsvRecords();
  private readonly reading: PublishedReading;

  constructor(private readonly options: ReadOptions & {readonly most: number}) {
    this.reading = new PublishedReading(options);
  }

  /** Reads on, and gives the rows so far. Throws `DatasetError` and `FaultError`. */
  push(bytes: Uint8Array): number {
    for (const record of this.records.push(this.decode(bytes))) this.reading.push(record);
    return this.reading.rows;
  }

  /** Throws `DatasetError` and `FaultError`. */
  end(): Digested {
    for (const record of this.records.push(this.decode())) this.reading.push(record);
    for (const record of this.records.end()) this.reading.push(record);
    return digested(this.reading.end(), this.options.most);
  }

  private decode(bytes?: Uint8Array): string {
    try {
      return bytes ? this.decoder.decode(bytes, {stream: true}) : this.decoder.decode();
    } catch {
      throw new FaultError({fault: 'not_json', detail: 'it is not UTF-8 text'});
    }
  }
}

/** The dataset of what was read. Throws `FaultError` where there is more of it than a chart can hold. */
export function digested({tables, matched, warnings, errors, broken}: Published, most: number): Digested {
  if (matched > most) throw new FaultError({fault: 'too_many', detail: String(matched)});
  return {dataset: parseFigures(tables), warnings, errors, broken};
}

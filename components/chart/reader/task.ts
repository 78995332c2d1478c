import type {ReadOptions} from '../../../src/formats/published/portion.js';
import type {NotKept} from './digest.js';
import type {SourceFault} from './fault.js';
import type {LoadedFile} from './loaded.js';
import type {Slice} from './slice.js';

export type DigestOptions = ReadOptions & {readonly most: number};

/** What there is to be read, off the page's thread where that can be; of a table, what each asks for who does. */
export type Task =
  /** A published table as CSV, which comes in parts. */
  | {readonly kind: 'csv'; readonly asked: readonly DigestOptions[]}
  /** One as Parquet, of which parts are asked for. */
  | {readonly kind: 'parquet'; readonly asked: readonly DigestOptions[]; readonly size: number}
  /** All files of a dataset; `most` figures of one that others have published. */
  | {readonly kind: 'files'; readonly files: readonly LoadedFile[]; readonly most: number};

/** What only the page gives: bytes, so that what its policy says of connections holds for them. */
export interface Supply {
  /** The next part of the file; `null` at its end. */
  next(): Promise<Uint8Array<ArrayBuffer> | null>;
  range(from: number, to: number): Promise<ArrayBuffer>;
  /** Hears which share of the file was read. */
  tell(share: number): void;
}

/** What the page tells a worker: what to do; bytes it asked for. */
export type Told = {readonly task: Task} | {readonly id: number; readonly bytes: Supplied};
export type Supplied = Uint8Array<ArrayBuffer> | ArrayBuffer | null;

/**
 * What a worker tells the page: the rows come in slices, before it is known that they are in order with each other; `of`
 * is the place of who asks for them.
 */
export type Answer =
  | {readonly ready: true}
  | {readonly id: number; readonly range: readonly [from: number, to: number] | null}
  | {readonly share: number}
  | {readonly of: number; readonly slice: Slice}
  | {readonly ends: readonly (NotKept | SourceFault)[]}
  | {readonly fault: SourceFault}
  | {readonly failure: string};

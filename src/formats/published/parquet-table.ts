import {parquetMetadataAsync, parquetRead, parquetSchema, type AsyncBuffer, type FileMetaData} from 'hyparquet';
import {DatasetError, quote} from '../../model/error.js';
import {cellText, type ParquetTable, type RowGroup} from './row-groups.js';

/** How much of the end of a file is asked for first: the description of most files is shorter. */
const END = 65_536;
/** What is unpacked without a further library. */
const codecs: ReadonlySet<string> = new Set(['UNCOMPRESSED', 'SNAPPY']);
/** Columns nearer to each other than this are asked for together. */
const GAP = 8192;

/** Reads the description of a Parquet file. Throws `DatasetError` where it is not one, and what `file` throws. */
export async function openParquet(file: AsyncBuffer): Promise<ParquetTable> {
  const heard = new Failing(file);
  const metadata = await heard.sound(parquetMetadataAsync(heard, {initialFetchSize: END}));
  let start = 0;
  const groups = metadata.row_groups.map((group) => {
    const rowStart = start;
    start += Number(group.num_rows);
    return rowGroup(heard, metadata, group, rowStart);
  });
  return {header: parquetSchema(metadata).children.map(({element}) => element.name), groups};
}

type Described = FileMetaData['row_groups'][number];

function rowGroup(file: Failing, metadata: FileMetaData, group: Described, rowStart: number): RowGroup {
  const rows = Number(group.num_rows);
  const chunks = (columns: readonly string[]) =>
    group.columns.flatMap(({meta_data: about}) => (about && columns.includes(about.path_in_schema[0]!) ? about : []));
  return {
    rows,
    size: (columns) => chunks(columns).reduce((sum, chunk) => sum + Number(chunk.total_uncompressed_size), 0),
    bounds(column) {
      const {min_value: least, max_value: greatest} = chunks([column])[0]?.statistics ?? {};
      return [least === undefined ? null : cellText(least), greatest === undefined ? null : cellText(greatest)];
    },
    async read(columns) {
      for (const {
        codec,
        path_in_schema: [name = ''],
      } of chunks(columns))
        if (!codecs.has(codec)) throw packed(codec, name);
      const held = await hold(file, chunks(columns).map(rangeOf));
      const cells: unknown[][] = [];
      // One by one, as each is unpacked at once.
      for (const name of columns) {
        const column: unknown[] = [];
        const onChunk = ({columnData, rowStart: at}: {columnData: ArrayLike<unknown>; rowStart: number}) => {
          for (let row = 0; row < columnData.length; row++) column[at - rowStart + row] = columnData[row];
        };
        await file.sound(
          parquetRead({file: held, metadata, columns: [name], rowStart, rowEnd: rowStart + rows, onChunk}),
        );
        cells.push(column);
      }
      return cells;
    },
  };
}

type Range = readonly [from: number, to: number];

function rangeOf(chunk: NonNullable<Described['columns'][number]['meta_data']>): Range {
  const from = Number(chunk.dictionary_page_offset || chunk.data_page_offset);
  return [from, from + Number(chunk.total_compressed_size)];
}

/** The parts of a file, those that lie together in one piece. */
async function hold(file: Failing, ranges: readonly Range[]): Promise<AsyncBuffer> {
  const pieces: [from: number, to: number][] = [];
  for (const [from, to] of ranges.toSorted(([one], [other]) => one - other)) {
    const last = pieces.at(-1);
    if (last && from - last[1] <= GAP) last[1] = Math.max(last[1], to);
    else pieces.push([from, to]);
  }
  const held = await Promise.all(pieces.map(async ([from, to]) => ({from, to, bytes: await file.slice(from, to)})));
  return {
    byteLength: file.byteLength,
    slice(start, end = file.byteLength) {
      const piece = held.find(({from, to}) => from <= start && end <= to);
      return piece ? piece.bytes.slice(start - piece.from, end - piece.from) : file.slice(start, end);
    },
  };
}

/** A file, of which what its place throws is told from what is wrong with the bytes. */
class Failing implements AsyncBuffer {
  readonly byteLength: number;
  private failure: unknown;

  constructor(private readonly file: AsyncBuffer) {
    this.byteLength = file.byteLength;
  }

  async slice(from: number, to?: number): Promise<ArrayBuffer> {
    try {
      return await this.file.slice(from, to);
    } catch (error) {
      throw (this.failure = error);
    }
  }

  async sound<T>(read: Promise<T>): Promise<T> {
    try {
      return await read;
    } catch (error) {
      if (this.failure !== undefined) throw this.failure;
      throw problem(quote(error instanceof Error ? error.message : error), 'a Parquet file');
    }
  }
}

function packed(codec: string, name: string): DatasetError {
  return problem(`the column ${quote(name)} compressed by ${codec}`, 'SNAPPY, or no compression');
}

function problem(found: string, expected: string): DatasetError {
  return new DatasetError([{table: 'file', row: null, id: null, column: null, found, expected}]);
}

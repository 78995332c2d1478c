import {csvParse} from 'd3-dsv';
import {parquetWriteBuffer} from 'hyparquet-writer';
import {ucdpParts} from './ucdp-file.js';

/** The text of so many events in the order of time, as files are made of which a part is to be read. */
export function sortedEvents(rows: number): string {
  const csv = [...ucdpParts(rows)].join('');
  const [header = '', ...lines] = csv.trimEnd().split('\n');
  const sorted = csvParse(csv)
    .map((row, index) => [row.date_start!, lines[index]!] as const)
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([, line]) => line);
  return [header, ...sorted].join('\n');
}

/** The same table as Parquet, with so many rows in a group. */
export function parquetOf(csv: string, rowGroupSize: number, codec: 'SNAPPY' | 'ZSTD' = 'SNAPPY'): Buffer {
  const table = csvParse(csv);
  const columnData = table.columns.map((name) => ({
    name,
    data: table.map((row) => row[name]),
    type: 'STRING' as const,
  }));
  return Buffer.from(parquetWriteBuffer({columnData, rowGroupSize, codec, compressors: {ZSTD: (bytes) => bytes}}));
}

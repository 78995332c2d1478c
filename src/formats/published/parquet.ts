import type {AsyncBuffer} from 'hyparquet';
import {finish} from '../../model/steps.js';
import {openParquet} from './parquet-table.js';
import type {ReadOptions} from './portion.js';
import type {Published} from './reading.js';
import {readRowGroups} from './row-groups.js';

/**
 * Reads a published table from a Parquet file: only the columns that become something, and of its row groups only those
 * that can hold what `select` asks for by its dates. Gives the number of rows read after each row group, and what was read
 * in the end; its row numbers are those of the file. Throws `DatasetError` where its columns are of no format, or it cannot
 * be read as Parquet (not compressed, or by Snappy), and what `file` throws.
 */
export async function* readPublishedParquet(
  file: AsyncBuffer,
  options: ReadOptions = {},
): AsyncGenerator<number, Published> {
  const [published] = yield* readRowGroups(await openParquet(file), [options], finish);
  return published!;
}

import type {AsyncBuffer} from 'hyparquet';
import {recordsOf, rowsIn} from '../../../src/formats/published/rows.js';
import {PublishedReading} from '../../../src/formats/published/reading.js';
import {cellText, readRowGroups, type Pace, type ParquetTable} from '../../../src/formats/published/row-groups.js';
import {checkSteps, readSteps, type Tables} from '../../../src/model/parse.js';
import type {Dataset} from '../../../src/model/figure.js';
import type {RawRow} from '../../../src/model/rows.js';
import {endsStep, type Steps} from '../../../src/model/steps.js';
import {Digest, gathered, type Digested, type Gathered} from './digest.js';
import {faultOf, type SourceFault} from './fault.js';
import {contentOf, fail, type LoadedFile} from './loaded.js';
import type {DigestOptions, Supply, Task} from './task.js';

/**
 * Reads what a task asks for, in steps that are done as `pace` does, for each who asks. Rows are given to `read` before it
 * is known whether they are in order with each other, with the place of who asked. Rejects with `DatasetError` and
 * `FaultError`.
 */
export type Perform = (
  task: Task,
  supply: Supply,
  pace: Pace,
  read?: (dataset: Dataset, of: number) => void,
) => Promise<readonly Digested[]>;
export type Open = (file: AsyncBuffer) => Promise<ParquetTable>;

/** Who reads, given what opens Parquet files. */
export function performer(open: Open): Perform {
  return async (task, supply, pace, read = () => {}) => {
    const digested: Digested[] = [];
    for (const [of, each] of (await gather(task, supply, pace, open)).entries()) {
      digested.push('fault' in each ? each : await digest(each, pace, (dataset) => read(dataset, of)));
    }
    return digested;
  };
}

/** What of it is not in order is told to who asked for it, and keeps nothing from others. */
async function digest(
  {tables, notKept}: Exclude<Gathered, SourceFault>,
  pace: Pace,
  read: (dataset: Dataset) => void,
): Promise<Digested> {
  try {
    const dataset = await pace(readSteps(tables));
    read(dataset);
    return {dataset: await pace(checkSteps(dataset)), notKept};
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    return fault;
  }
}

function gather(task: Task, supply: Supply, pace: Pace, open: Open): Promise<readonly Gathered[]> {
  if (task.kind === 'csv') return readParts(task.asked, supply, pace);
  if (task.kind === 'parquet') return readRanges(task, supply, pace, open);
  return readFiles(task.files, task.most, pace, open);
}

async function readParts(asked: readonly DigestOptions[], supply: Supply, pace: Pace): Promise<readonly Gathered[]> {
  const digest = new Digest(asked);
  let coming = supply.next();
  for (let part = await coming; part; part = await coming) {
    // The next part comes while this one is read. What goes wrong with it is told when it is waited for.
    coming = supply.next();
    coming.catch(() => {});
    await pace(digest.push(part));
  }
  return digest.end();
}

async function readRanges(
  {asked, size}: Task & {kind: 'parquet'},
  supply: Supply,
  pace: Pace,
  open: Open,
): Promise<readonly Gathered[]> {
  const table = await open({byteLength: size, slice: (from, to = size) => supply.range(from, to)});
  const rows = table.groups.reduce((sum, group) => sum + group.rows, 0);
  const reading = readRowGroups(table, asked, pace);
  for (;;) {
    const {value, done} = await reading.next();
    if (done) return gathered(value, asked);
    supply.tell(value / rows);
  }
}

/** A dataset of the schema of this package, or one JSON file of rows that others have published. */
async function readFiles(
  files: readonly LoadedFile[],
  most: number,
  pace: Pace,
  open: Open,
): Promise<readonly Gathered[]> {
  const contents: Partial<Record<string, unknown>> = {};
  for (const file of files) {
    const content = await (file.kind === 'parquet' ? readTable(file, pace, open) : pace(contentOf(file)));
    if (file.table) contents[file.table] = content;
    else return pace(readContent(content, most));
  }
  return pace(readContent(contents, most));
}

function* readContent(content: unknown, most: number): Steps<readonly Gathered[]> {
  const rows = rowsIn(content);
  if (rows) return yield* gatherRows(rows, most);
  if (isDescription(content)) return fail('it describes a dataset in more than 400 kB');
  return [{tables: content as Tables, notKept: null}];
}

function isDescription(content: unknown): boolean {
  return Array.isArray((content as {resources?: unknown} | null)?.resources);
}

function* gatherRows(rows: readonly unknown[], most: number): Steps<readonly Gathered[]> {
  const asked = [{most}];
  const reading = new PublishedReading([{}]);
  let count = 0;
  for (const record of recordsOf(rows)) {
    reading.push(record);
    if (endsStep(++count)) yield;
  }
  return gathered(reading.end(), asked);
}

/** A table of a dataset from Parquet, as rows of text. */
async function readTable({parts}: LoadedFile, pace: Pace, open: Open): Promise<RawRow[]> {
  const bytes = new Uint8Array(await new Blob([...parts]).arrayBuffer());
  const {header, groups} = await open({
    byteLength: bytes.length,
    slice: async (from, to) => bytes.slice(from, to).buffer,
  });
  const rows: RawRow[] = [];
  for (const group of groups) await pace(addRows(rows, header, await group.read(header)));
  return rows;
}

/** Puts the rows of columns after others: more than a call can have arguments. */
function* addRows(rows: RawRow[], header: readonly string[], columns: readonly (readonly unknown[])[]): Steps<void> {
  for (let row = 0; row < (columns[0]?.length ?? 0); row++) {
    rows.push(Object.fromEntries(header.map((name, place) => [name, dayOf(cellText(columns[place]![row]))])));
    if (endsStep(row + 1)) yield;
  }
}

/** What Parquet calls a date is a day here. */
function dayOf(text: string): string {
  return text.replace(/^(\d{4}-\d\d-\d\d)T00:00:00\.000Z$/, '$1');
}

import {makers} from '../../../src/generated/makers.js';
import {shapes} from '../../../src/generated/shapes.js';
import type {Dataset, TableName} from '../../../src/model/figure.js';
import type {Row} from '../../../src/model/rows.js';

type Cell = Row[string];

/**
 * Rows of one table, few enough to be parsed at once. Column by column, as most are the same in row after row: JSON of
 * what stands in all of them, or of a list of what stands in each.
 */
export interface Slice {
  readonly table: TableName;
  readonly count: number;
  readonly columns: string;
}

/** How many rows are handed over at once. */
const ROWS = 300;

/** A dataset in slices. */
export function* slicesOf(dataset: Dataset): Generator<Slice> {
  for (const [table, rows] of Object.entries(dataset) as [TableName, readonly Readonly<Record<string, Cell>>[]][]) {
    for (let at = 0; at < rows.length || at === 0; at += ROWS) {
      const some = rows.slice(at, at + ROWS);
      // A record has its properties in the order of the columns.
      const columns = Object.entries(some[0] ?? {}).map(([name, first]) =>
        some.every((row) => row[name] === first) ? first : some.map((row) => row[name]),
      );
      yield {table, count: some.length, columns: JSON.stringify(columns)};
    }
  }
}

/** The rows of a slice. */
export function rowsOf({table, count, columns}: Slice): Record<string, unknown>[] {
  const cells = JSON.parse(columns) as (Cell | Cell[])[];
  // One row that is filled again and again, as what makes a record of it is fast with rows of one form.
  const row = Object.fromEntries(Object.keys(shapes[table].types).map((name, place) => [name, cells[place]!]));
  const lists = Object.entries(row).filter((each): each is [string, Cell[]] => Array.isArray(each[1]));
  return Array.from({length: count}, (_, at) => {
    for (const [name, list] of lists) row[name] = list[at]!;
    return makers[table].toRecord(row as Row);
  });
}

import type {Problem} from '../error.js';
import {quote} from '../error.js';
import type {Dataset, TableName} from '../figure.js';
import {camelCase} from '../rows.js';

/** Something that must hold in every dataset and that no schema of a row can tell. */
export type Rule = (dataset: Dataset) => Problem[];

/** What a row breaks: the column, and in words what should have stood there. */
export interface Breach {
  readonly column: string;
  readonly expected: string;
  /** What was found, where it is not simply the value of the column. */
  readonly found?: string;
}

/** A rule about each row of one table. */
export function eachRow<T extends TableName>(
  table: T,
  check: (row: Dataset[T][number], dataset: Dataset) => readonly (Breach | false | null)[],
): Rule {
  return (dataset) =>
    dataset[table].flatMap((row, index) =>
      check(row, dataset)
        .filter((breach) => breach !== null && breach !== false)
        .map(({column, expected, found}) => ({
          table,
          row: index + 1,
          id: 'id' in row ? row.id : null,
          column,
          found: found ?? quote(new Map(Object.entries(row)).get(camelCase(column))),
          expected,
        })),
    );
}

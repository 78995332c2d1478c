import type {Problem} from '../error.js';
import {quote} from '../error.js';
import type {Dataset, TableName} from '../figure.js';
import {camelCase} from '../rows.js';
import {endsStep, type Steps} from '../steps.js';

/** Something that must hold in every dataset and that no schema of a row can tell; in the end, all that breaks it. */
export type Rule = (dataset: Dataset) => Steps<Problem[]>;

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
  return function* (dataset) {
    const problems: Problem[] = [];
    let count = 0;
    for (const row of dataset[table]) {
      count++;
      for (const breach of check(row, dataset)) if (breach) problems.push(problem(table, row, count, breach));
      if (endsStep(count)) yield;
    }
    return problems;
  };
}

function problem(table: TableName, row: object, count: number, {column, expected, found}: Breach): Problem {
  return {
    table,
    row: count,
    id: 'id' in row ? (row.id as string) : null,
    column,
    found: found ?? quote(new Map(Object.entries(row)).get(camelCase(column))),
    expected,
  };
}

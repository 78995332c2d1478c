/** One thing wrong with a dataset: where it is, what was found and what was expected. */
export interface Problem {
  readonly table: string;
  /** Counted from 1 under the header; `null` where the table as a whole is meant. */
  readonly row: number | null;
  /** Identifier of the row, where it has one. */
  readonly id: string | null;
  readonly column: string | null;
  readonly found: string;
  readonly expected: string;
}

const LISTED = 3;

/** Writes a problem as one line: table, row, column, what was found, what was expected. */
export function formatProblem({table, row, id, column, found, expected}: Problem): string {
  const where = [table, row === null ? '' : ` row ${row}`, id ? ` (${id})` : '', column ? `, column ${column}` : ''];
  return `${where.join('')}: found ${found}, expected ${expected}`;
}

/** A dataset that cannot be used. `problems` holds everything that is wrong; the message tells the first few. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';

  constructor(readonly problems: readonly Problem[]) {
    const more = problems.length - LISTED;
    super(problems.slice(0, LISTED).map(formatProblem).join('; ') + (more > 0 ? `; and ${more} more` : ''));
  }
}

/** A value as it reads in a message: short, quoted, on one line. */
export function quote(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

import {inWords} from './letters.js';

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
const QUOTED = 60;

/** More than this nobody mends one by one, and a file of nothing else would fill the memory. */
export const MOST_PROBLEMS = 1000;

/** Writes a problem as one line: table, row, column, what was found, what was expected. */
export function formatProblem({table, row, id, column, found, expected}: Problem): string {
  const where = [
    table,
    row === null ? '' : ` row ${row}`,
    id ? ` (${short(inWords(id))})` : '',
    column ? `, column ${short(inWords(column))}` : '',
  ];
  return `${where.join('')}: found ${found}, expected ${expected}`;
}

/**
 * A dataset that cannot be used. `problems` holds everything that is wrong, up to a thousand; the message tells the
 * first few.
 */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';

  constructor(readonly problems: readonly Problem[]) {
    const more = problems.length - LISTED;
    const least = problems.length >= MOST_PROBLEMS ? 'at least ' : '';
    super(problems.slice(0, LISTED).map(formatProblem).join('; ') + (more > 0 ? `; and ${least}${more} more` : ''));
  }
}

/** What a check finds wrong, step by step. */
export class Findings {
  private readonly problems: Problem[] = [];

  /** Throws `DatasetError` where there are too many to go on. */
  add(...problems: readonly Problem[]): void {
    for (const problem of problems) {
      this.problems.push(problem);
      if (this.problems.length === MOST_PROBLEMS) this.refuse();
    }
  }

  /** Throws `DatasetError` where anything was found. */
  refuse(): void {
    if (this.problems.length) throw new DatasetError(this.problems);
  }
}

/** A value as it reads in a message: short, quoted, on one line, with signs that are not seen by their numbers. */
export function quote(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  return short(inWords(json(value)));
}

function json(value: unknown): string {
  try {
    // Of a long text, not more than is told.
    return JSON.stringify(typeof value === 'string' ? value.slice(0, QUOTED) : value) ?? typeof value;
  } catch {
    // Deeper than can be written.
    return Array.isArray(value) ? 'a list' : 'an object';
  }
}

function short(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED - 1)}…` : text;
}

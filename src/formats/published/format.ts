import type {Cells} from './cells.js';
import type {Draft} from './draft.js';

/** What becomes of a column: the fields that hold it, and how where it does not simply stand there; or why it is lost. */
export type Fate = {readonly to: string; readonly how?: string} | {readonly lost: string};

/** A format that is published elsewhere, and what this package makes of it. */
export interface PublishedFormat {
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  /** Columns by which a file is known to be of this format. */
  readonly signature: readonly string[];
  /** The columns of the first and last day of a row, where files can be large. */
  readonly period?: readonly [first: string, last: string];
  /** What is known of its columns, by their names in small letters with one underscore between words. */
  readonly columns: Readonly<Record<string, Fate>>;
  /** What is done without a column that a file may lack. */
  readonly without?: Readonly<Record<string, string>>;
  /** What is to be known besides. */
  readonly remarks: readonly string[];
  /** The figures of a row. Throws `BrokenCell` and `LeftOut`. */
  readonly read: (cells: Cells, leaveOut: LeaveOut) => readonly Draft[];
}

/** Counts a cell that is in order but becomes no figure. */
export type LeaveOut = (column: string, found: string, expected: string) => void;

/** The name of a column as formats know it: `Figure cause`, `FigureCause` and `figure_cause` are one. */
export function columnName(name: string): string {
  return name
    .trim()
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_|_$/g, '');
}

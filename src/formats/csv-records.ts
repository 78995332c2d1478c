import {DatasetError} from '../model/error.js';

/** No row of a table is longer; what is, lacks the end of a quote. */
const MOST_LETTERS = 1_000_000;
/** How much of a file is looked at to tell what stands between its cells. */
const SAMPLE = 4096;
const separators = [',', ';', '\t'] as const;

/** A row as its cells; `null` for one with a quote that does not end, which is given up with its first line. */
export type CsvRecord = readonly string[] | null;

interface Found {
  readonly cells: readonly string[];
  /** Where the next row begins. */
  readonly end: number;
}

/**
 * Reads CSV that comes in parts, of which it holds no more than the row that has not ended: RFC 4180 with commas,
 * semicolons or tabs, whichever there are most of, with or without a byte order mark, and line ends of any system.
 */
export class CsvRecords {
  private rest = '';
  private separator: string | null = null;
  private begun = false;

  /** The rows that end in the text so far, each given once. Throws `DatasetError` for a line that never ends. */
  *push(part: string): Generator<CsvRecord> {
    this.rest += this.begun ? part : part.replace(/^\uFEFF/, '');
    this.begun ||= part.length > 0;
    if (this.separator === null && this.rest.length < SAMPLE) return;
    yield* this.read(false);
    if (this.rest.length > MOST_LETTERS) {
      yield this.skip();
      yield* this.read(false);
    }
  }

  /** The rows that are left when all parts have come. */
  *end(): Generator<CsvRecord> {
    yield* this.read(true);
    while (this.rest) {
      yield this.skip();
      yield* this.read(true);
    }
  }

  private skip(): null {
    const end = this.rest.search(/[\r\n]/);
    if (end < 0 && this.rest.length > MOST_LETTERS) throw new DatasetError([endless]);
    this.rest = end < 0 ? '' : this.rest.slice(end + (this.rest.startsWith('\r\n', end) ? 2 : 1));
    return null;
  }

  private *read(last: boolean): Generator<CsvRecord> {
    const text = this.rest;
    const separator = (this.separator ??= separatorOf(text));
    let at = 0;
    for (let row = rowAt(text, at, separator, last); row; row = rowAt(text, at, separator, last)) {
      at = row.end;
      yield row.cells;
    }
    this.rest = text.slice(at);
  }
}

const endless = {
  table: 'file',
  row: null,
  id: null,
  column: null,
  found: `a line of more than ${MOST_LETTERS} letters`,
  expected: 'rows of a table',
};

/** The separator of which a line has most, outside of quotes: that is the header, or as long; else all of them. */
function separatorOf(text: string): string {
  const sample = text.slice(0, SAMPLE).replaceAll(/"(?:[^"]|"")*"?/g, '');
  const lines = sample.split(/[\r\n]/);
  const counts = separators.map((separator) => ({
    separator,
    most: Math.max(...lines.map((line) => line.split(separator).length)),
    all: sample.split(separator).length,
  }));
  return counts.reduce((best, next) => ((next.most - best.most || next.all - best.all) > 0 ? next : best)).separator;
}

/** The row that begins at a place; `null` where it does not end in the text, of which `last` says that no more comes. */
export function rowAt(text: string, start: number, separator: string, last: boolean): Found | null {
  if (start >= text.length) return null;
  const cells: string[] = [];
  for (let at = start; ;) {
    let cell: string;
    let end: number;
    if (text.charCodeAt(at) === QUOTE) {
      end = closing(text, at);
      // Without what follows, a quote at the end may be the first of two.
      if (end < 0 || (end + 1 === text.length && !last)) return null;
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      // What follows the quote belongs to the cell.
      const after = cellEnd(text, end + 1, separator);
      cell += text.slice(end + 1, after);
      end = after;
    } else {
      end = cellEnd(text, at, separator);
      cell = text.slice(at, end);
    }
    cells.push(cell);
    if (end === text.length) return last ? {cells, end} : null;
    if (text[end] === separator) {
      at = end + 1;
      continue;
    }
    const pair = text.charCodeAt(end) === RETURN;
    if (pair && end + 1 === text.length && !last) return null;
    return {cells, end: end + (pair && text.charCodeAt(end + 1) === LINE ? 2 : 1)};
  }
}

const QUOTE = 34;
const LINE = 10;
const RETURN = 13;

/** Where the quote that opens at a place is closed; -1 where it is not. */
function closing(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

function cellEnd(text: string, start: number, separator: string): number {
  const code = separator.charCodeAt(0);
  let at = start;
  for (; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === code || letter === LINE || letter === RETURN) break;
  }
  return at;
}

import {parseDate} from '../../model/dates.js';
import {quote} from '../../model/error.js';
import {lately} from '../../model/kept.js';
import {letterFault} from '../../model/letters.js';

/** A cell that keeps its row from being read. */
export class BrokenCell extends Error {
  constructor(
    readonly column: string | null,
    readonly found: string,
    readonly expected: string,
  ) {
    super(expected);
  }
}

/** A row, or a cell of it, that is in order but has no counterpart here: it is counted, not an error. */
export class LeftOut extends Error {
  constructor(
    readonly column: string,
    readonly found: string,
    readonly expected: string,
  ) {
    super(expected);
  }
}

/** What stands for nothing in published files. Zero does not: it is a number. */
const nothing: ReadonlySet<string> = new Set([
  '',
  '-',
  '–',
  '..',
  '…',
  'NA',
  'N/A',
  'n/a',
  'NaN',
  'nan',
  'null',
  'None',
]);
const MOST = 10_000_000_000;
/** Of a text; two of them still make one of a dataset. */
const LONGEST = 2400;
/** Digits, also by threes; decimals only where they say nothing. Three zeros may be thousands, as in `25.000`. */
const whole = /^\+?(\d+|\d{1,3}(?:[,'’ \u00A0\u202F]\d{3})+)(?:\.(?!0{3}$)0+)?$/;
const day = /^(\d{4}(?:-\d\d){0,2})(?:[T ]\d\d:\d\d.*)?$/;

/** The date of a text, of which the same few stand in thousands of rows; `null` where it is none. */
const dateIn = lately((text) => {
  const date = day.exec(text)?.[1];
  return date !== undefined && parseDate(date) ? date : null;
});

/** The cells of one row, by the columns of its format. Reading one that is not what it should be throws `BrokenCell`. */
export class Cells {
  constructor(
    private readonly places: ReadonlyMap<string, number>,
    /** The row, counted from 1 under the header. */
    readonly row: number,
    private readonly cells: readonly string[],
  ) {}

  has(column: string): boolean {
    return this.places.has(column);
  }

  /** The text of a cell, `null` where there is none. */
  text(column: string): string | null {
    return this.checked(column, this.cell(column));
  }

  /** The first letters of a list of names, which may be long. */
  list(column: string): string | null {
    return this.checked(column, this.cell(column).slice(0, LONGEST));
  }

  /** The text of a cell that has to have one. */
  needed(column: string): string {
    return this.text(column) ?? this.fail(column, 'text');
  }

  /** A number of people, `null` where none is published. */
  people(column: string): number | null {
    const text = this.text(column);
    if (text === null) return null;
    const digits = whole.exec(text)?.[1];
    const value = digits === undefined ? NaN : Number(digits.replaceAll(/\D/g, ''));
    if (!(value <= MOST)) this.fail(column, 'a whole number of people, zero or more');
    return value;
  }

  neededPeople(column: string): number {
    return this.people(column) ?? this.fail(column, 'a whole number of people, zero or more');
  }

  /** A date of full or reduced precision, without its time. */
  date(column: string): string | null {
    const text = this.text(column);
    if (text === null) return null;
    return dateIn(text) ?? this.fail(column, 'a date such as 2020-01-16');
  }

  neededDate(column: string): string {
    return this.date(column) ?? this.fail(column, 'a date such as 2020-01-16');
  }

  /** What a word or code of a cell stands for; one that is not known breaks the row. */
  coded<T>(column: string, codes: Readonly<Record<string, T>>): T {
    const code = this.needed(column).toLowerCase();
    return Object.hasOwn(codes, code) ? codes[code]! : this.fail(column, `one of ${Object.keys(codes).join(', ')}`);
  }

  /** The same, where other codes are in order but have no counterpart here. */
  counterpart<T>(column: string, codes: Readonly<Record<string, T>>): T {
    const text = this.needed(column);
    const code = text.toLowerCase();
    if (Object.hasOwn(codes, code)) return codes[code]!;
    throw new LeftOut(column, quote(text), `one of ${Object.keys(codes).join(', ')}`);
  }

  /** Degrees with the two decimals that a town can bear; `null` where there are none. */
  degrees(column: string, most: 90 | 180): number | null {
    const text = this.text(column);
    if (text === null) return null;
    const value = /^[-+]?\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : NaN;
    if (!(Math.abs(value) <= most)) this.fail(column, `degrees between -${most} and ${most}`);
    return Number(value.toFixed(2)) || 0;
  }

  fail(column: string, expected: string): never {
    const place = this.places.get(column);
    throw new BrokenCell(column, quote(place === undefined ? null : this.cells[place]), expected);
  }

  private cell(column: string): string {
    const place = this.places.get(column);
    return place === undefined ? '' : this.cells[place]!.trim();
  }

  private checked(column: string, text: string): string | null {
    if (nothing.has(text)) return null;
    const expected = text.length > LONGEST ? `at most ${LONGEST} letters` : letterFault(text);
    if (expected) throw new BrokenCell(column, quote(text), expected);
    return text;
  }
}

import {spanOf} from '../../model/dates.js';
import {DatasetError, MOST_PROBLEMS, quote, type Problem} from '../../model/error.js';
import type {TableName} from '../../model/figure.js';
import type {Row} from '../../model/rows.js';
import type {CsvRecord} from '../csv-records.js';
import {BrokenCell, Cells, LeftOut} from './cells.js';
import {columnName, type PublishedFormat} from './format.js';
import {detectFormat} from './formats.js';
import {isTags} from './hxl-tagged.js';
import {Portion, type ReadOptions} from './portion.js';

/** How many rows may stand before the header. */
const PREAMBLE = 40;
/** How many cells that were left out are told apart. */
const MOST_LEFT_OUT = 200;

/** What a published file gave. */
export interface Published {
  /** Name of its format. */
  readonly format: string;
  /** What `parseFigures` reads. */
  readonly tables: Readonly<Record<TableName, readonly Row[]>>;
  /** Rows under the header. */
  readonly rows: number;
  /** Figures that meet `select`; those beyond `most` are counted, not held. */
  readonly matched: number;
  /** Columns that are missing or become nothing, and cells that are in order but become no figure. */
  readonly warnings: readonly Problem[];
  /** Rows that are broken and left out, up to a thousand. */
  readonly errors: readonly Problem[];
  /** All rows that are broken and left out. */
  readonly broken: number;
}

/** Reads the rows of a published file, one after the other, once for all who ask for some of them. */
export class PublishedReading {
  private format: PublishedFormat | null = null;
  private header: readonly string[] = [];
  private places: ReadonlyMap<string, number> = new Map();
  private readonly before: (readonly string[])[] = [];
  private readonly portions: readonly Portion[];
  private readonly warnings: Problem[] = [];
  private readonly errors: Problem[] = [];
  private readonly leftOut = new Map<string, {column: string; found: string; expected: string; cells: number}>();
  private broken = 0;
  private under = 0;

  /** Throws `RangeError` for a date in `select` that is not one. */
  constructor(asked: readonly ReadOptions[]) {
    this.portions = asked.map((options) => new Portion(options));
  }

  /** Rows under the header so far. */
  get rows(): number {
    return this.under;
  }

  /** Takes the next row, of which the first are looked at for a header. Throws `DatasetError` where there is none. */
  push(record: CsvRecord): void {
    if (!this.format) {
      this.seek(record ?? []);
      return;
    }
    // Tags under the header of a known format say what is known.
    if (this.under === 0 && record && isTags(record)) return;
    this.under++;
    if (record?.every((cell) => cell.trim() === '')) return;
    try {
      this.read(record);
    } catch (error) {
      if (error instanceof LeftOut) this.leave(error.column, error.found, error.expected);
      else if (error instanceof BrokenCell) this.fault(error);
      else throw error;
    }
  }

  /** Counts rows that cannot hold what is asked for. */
  skip(rows: number): void {
    this.under += rows;
  }

  /** What was read for each who asked, when all rows have come. Throws `DatasetError` where no header came. */
  end(): readonly Published[] {
    const {format} = this;
    if (!format) throw unknownHeader(this.before);
    const left = [...this.leftOut.values()].map(({column, found, expected, cells}) =>
      this.problem(null, this.given(column), `${found} in ${cells} rows`, expected),
    );
    return this.portions.map(({assembly, matched}) => ({
      format: format.name,
      tables: assembly.tables,
      rows: this.under,
      matched,
      warnings: [...this.warnings, ...left],
      errors: this.errors,
      broken: this.broken,
    }));
  }

  private seek(record: readonly string[]): void {
    const format = detectFormat(record);
    if (!format) {
      this.before.push(record);
      if (this.before.length > PREAMBLE) throw unknownHeader(this.before);
      return;
    }
    this.format = format;
    this.header = record;
    const places = new Map<string, number>();
    record.forEach((name, place) => {
      const column = columnName(name);
      if (column && !places.has(column)) places.set(column, place);
      else if (column) this.warn(name, 'a column of this name before it', 'each column once; the first is read');
    });
    this.places = places;
    const {columns, without = {}} = format;
    for (const [column, expected] of Object.entries(without)) {
      if (!places.has(column)) this.warn(column, 'no such column', expected);
    }
    for (const [column, place] of places) {
      const fate = Object.hasOwn(columns, column) ? columns[column]! : null;
      if (fate && 'to' in fate) continue;
      this.warn(record[place]!, 'a column that is not kept', fate ? fate.lost : `a column of ${format.name}`);
    }
  }

  private read(record: CsvRecord): void {
    if (!record) throw new BrokenCell(null, 'a quote that does not end', 'an even number of quotes');
    const {length} = this.header;
    const more = record.length > length && record.slice(length).every((cell) => cell.trim() === '');
    if (record.length !== length && !more) {
      throw new BrokenCell(null, `${record.length} cells`, `${length}, as in the header`);
    }
    const cells = new Cells(this.places, this.under, record);
    const drafts = this.format!.read(cells, (...left) => this.leave(...left));
    const values = new Map<string, number | null>();
    for (const {id, start, end, report, amount} of drafts) {
      const before = this.rowOf(id);
      if (before !== undefined) throw new BrokenCell(null, `${id}, which is row ${before}`, 'a figure of its own');
      // Older and newer columns for one thing may stand side by side, and then have to agree.
      const other = values.get(id);
      if (values.has(id) && other !== amount.value)
        throw new BrokenCell(null, `${id} as ${other} and ${amount.value}`, 'one number');
      values.set(id, amount.value);
      const published = spanOf(report.published, 'day');
      for (const {date, accuracy} of published ? [start, end] : []) {
        const span = spanOf(date, accuracy);
        if (span && span[0] > published![1]) {
          throw new BrokenCell(null, quote(date), `a date not after that of its report, ${report.published}`);
        }
      }
    }
    for (const draft of drafts) for (const portion of this.portions) portion.offer(draft, this.under);
  }

  /** The row of a figure that is held. */
  private rowOf(id: string): number | undefined {
    for (const {assembly} of this.portions) {
      const row = assembly.rowOf(id);
      if (row !== undefined) return row;
    }
    return undefined;
  }

  private fault({column, found, expected}: BrokenCell): void {
    this.broken++;
    if (this.errors.length === MOST_PROBLEMS) return;
    this.errors.push(this.problem(this.under, column === null ? null : this.given(column), found, expected));
  }

  private leave(column: string, found: string, expected: string): void {
    const key = `${column}\n${found}`;
    const before = this.leftOut.get(key);
    if (before) before.cells++;
    else if (this.leftOut.size < MOST_LEFT_OUT) this.leftOut.set(key, {column, found, expected, cells: 1});
  }

  private warn(column: string, found: string, expected: string): void {
    this.warnings.push(this.problem(null, column, found, expected));
  }

  /** A column as the file names it. */
  private given(column: string): string {
    const place = this.places.get(column);
    return place === undefined ? column : this.header[place]!.trim();
  }

  private problem(row: number | null, column: string | null, found: string, expected: string): Problem {
    return {table: this.format!.name, row, id: null, column, found, expected};
  }
}

function unknownHeader(before: readonly (readonly string[])[]): DatasetError {
  const found = quote(before.find((cells) => cells.some(Boolean))?.join(', '));
  const expected = 'the header of a format that is read, or a row of HXL tags';
  return new DatasetError([{table: 'file', row: null, id: null, column: null, found, expected}]);
}

import {quote, type Problem} from './error.js';
import type {TableName} from './figure.js';
import {kept, once} from './kept.js';
import {letterFault} from './letters.js';
import type {Field, TableShape} from './schema.js';

/** A row as it comes from a file: CSV gives text only, JSON may give numbers, booleans and `null`. */
export type RawRow = Readonly<Record<string, unknown>>;

export type Row = Record<string, string | number | boolean | null>;

/** What ajv finds wrong with a row, as far as it is told here. */
interface RowError {
  readonly keyword: string;
  /** `/` and the column. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What ajv makes of the schema of a row. */
export interface RowValidator {
  (row: unknown): boolean;
  errors?: readonly RowError[] | null;
}

/** Reads a cell to the type of its column; what is not of the type stays as it is. */
type Readers = Readonly<Record<Field['type'], (value: unknown) => Row[string]>>;

/**
 * What is made of the rows of one table. Written out column by column when this is built (`generated/makers.ts`), as
 * objects that are filled by names which are only known then take ten times as long.
 */
export interface RowMaker {
  /** The columns of which the schema does not name every letter that may stand there, and how many may. */
  readonly texts: readonly string[];
  /** Reads the columns of the table, each as the reader of its type does; of others, nothing. */
  readonly read: (raw: RawRow, readers: Readers) => Row;
  /** Maps the names of the columns to those of the objects: `value_low` to `valueLow`. */
  readonly toRecord: (row: Row) => Record<string, unknown>;
}

/** Reads one row: text to the types of the columns, empty text to `null`. What is not of the type stays as it is. */
export function readRow(raw: RawRow, types: TableShape['types'], {read}: RowMaker): Row {
  const columns = Object.keys(raw);
  // Where a column is missing, nothing stands in its place, whatever a page has added to all objects.
  const row = read(columns.length < Object.keys(types).length ? {...blank(types), ...raw} : raw, readers);
  for (const column of columns) if (!Object.hasOwn(types, column)) define(row, column, readText(raw[column]));
  return row;
}

const blank = kept((types: TableShape['types']): Row =>
  Object.fromEntries(Object.keys(types).map((column) => [column, null])),
);

/** Not by assignment, which would take a column named __proto__ for the prototype. */
function define(row: Row, column: string, value: Row[string]): void {
  Object.defineProperty(row, column, {value, writable: true, enumerable: true, configurable: true});
}

const readers: Readers = {
  string: readText,
  integer: (value) => (typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) || 0 : readText(value)),
  number: (value) =>
    typeof value === 'string' && /^-?\d{1,15}(\.\d{1,15})?$/.test(value) ? Number(value) : readText(value),
  boolean: (value) => (value === 'true' || value === 'false' ? value === 'true' : readText(value)),
};

function readText(value: unknown): Row[string] {
  if (value === undefined || value === null || value === '') return null;
  // Zero has no sign here.
  return value === 0 ? 0 : (value as Row[string]);
}

/** What is wrong with a row, in words: what its validator found, and texts with letters that must not be there. */
export function rowProblems(
  validate: RowValidator,
  {texts}: RowMaker,
  row: Row,
  table: TableName,
  index: number,
): Problem[] {
  const problems = validate(row) ? [] : schemaProblems(validate.errors ?? [], row, table, index);
  for (const column of texts) {
    const value = row[column];
    const expected = typeof value === 'string' ? letterFault(value) : null;
    if (!expected || problems.some((problem) => problem.column === column)) continue;
    problems.push({table, row: index + 1, id: idOf(row), column, found: quote(value), expected});
  }
  return problems;
}

function idOf({id}: Row): string | null {
  return typeof id === 'string' ? id : null;
}

function schemaProblems(errors: readonly RowError[], row: Row, table: TableName, index: number): Problem[] {
  return errors.map((error) => {
    const unknown = error.keyword === 'additionalProperties';
    const column = unknown ? String(error.params.additionalProperty) : error.instancePath.slice(1);
    return {
      table,
      row: index + 1,
      id: idOf(row),
      column,
      found: unknown ? 'a column that is not documented' : quote(row[column]),
      expected: unknown ? 'only the columns of the data package' : expectation(error),
    };
  });
}

function expectation({keyword, params}: RowError): string {
  switch (keyword) {
    case 'enum':
      return `one of ${(params.allowedValues as unknown[]).filter(Boolean).join(', ')}`;
    case 'type':
      return `a value of type ${[params.type].flat().join(' or ')}`;
    case 'pattern':
      return `text of the form ${String(params.pattern)}`;
    default:
      return `a number ${String(params.comparison)} ${String(params.limit)}`;
  }
}

/** Maps an object back to a row of the table. */
export function toRow(record: object, columns: readonly string[]): Row {
  const values = record as Record<string, Row[string]>;
  return Object.fromEntries(columns.map((column) => [column, values[camelCase(column)] ?? null]));
}

/** The name of the property that holds a column. */
export const camelCase = once((column: string): string =>
  column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
);

import {makers} from '../generated/makers.js';
import {shapes} from '../generated/shapes.js';
import {events, figures, groups, organizations, places, relations, reports, series} from '../generated/validators.js';
import {DatasetError, Findings, quote, type Problem} from './error.js';
import type {Dataset, Figure, TableName} from './figure.js';
import {prepareLookup} from './lookup.js';
import {camelCase, readRow, rowProblems, type RawRow} from './rows.js';
import {rules} from './rules/rules.js';
import {endsStep, finish, type Steps} from './steps.js';

/** The tables of a dataset as they come from files, by name, with the columns of the data package. */
export type Tables = Readonly<Partial<Record<TableName, readonly RawRow[]>>>;

type ParsedRow = Readonly<Record<string, unknown>>;

const validators = {figures, reports, organizations, places, groups, relations, events, series};
const optional: ReadonlySet<TableName> = new Set(['relations', 'events', 'series']);

export const tableNames = Object.keys(shapes) as readonly TableName[];

/**
 * Reads and checks the tables of a dataset: each row by the schema of the data package, then keys and references,
 * then the rules that no schema can tell. Throws `DatasetError` with every problem of the first step that finds any.
 */
export function parseFigures(tables: Tables): Dataset {
  return finish(parseSteps(tables));
}

/** The same, in steps that are short for tables of any length. */
export function* parseSteps(tables: Tables): Steps<Dataset> {
  return yield* checkSteps(yield* readSteps(tables));
}

/** Reads the tables and checks each row by itself. What they say of each other is not yet known to be in order. */
export function* readSteps(tables: Tables): Steps<Dataset> {
  if (typeof tables !== 'object' || tables === null)
    throw new DatasetError([{...noTable('dataset', tables), expected: 'tables by their names'}]);
  const parsed: Partial<Record<TableName, ParsedRow[]>> = {};
  const findings = new Findings();
  for (const table of tableNames) {
    const raw = Object.hasOwn(tables, table) ? tables[table] : undefined;
    if (Array.isArray(raw)) parsed[table] = yield* readTable(table, raw as readonly unknown[], findings);
    else if (raw === undefined && optional.has(table)) parsed[table] = [];
    else findings.add(noTable(table, raw));
  }
  findings.refuse();
  return parsed as unknown as Dataset;
}

/** Checks the keys and references of a dataset that was read, and what no schema can tell; then it is one. */
export function* checkSteps(dataset: Dataset): Steps<Dataset> {
  const read = dataset as unknown as Record<TableName, readonly ParsedRow[]>;
  const findings = new Findings();
  const known = {} as Record<TableName, Map<unknown, ParsedRow>>;
  for (const table of tableNames) known[table] = yield* byId(read[table]);
  for (const table of tableNames) yield* checkKeys(table, read[table], known, findings);
  findings.refuse();
  prepareLookup(dataset, known.figures as unknown as ReadonlyMap<string, Figure>);
  for (const rule of rules) findings.add(...(yield* rule(dataset)));
  findings.refuse();
  return dataset;
}

/** Goes through a list in steps. */
function* eachOf<Row>(list: readonly Row[], look: (row: Row, index: number) => void): Steps<void> {
  let count = 0;
  for (const row of list) {
    look(row, count++);
    if (endsStep(count)) yield;
  }
}

function* byId(rows: readonly ParsedRow[]): Steps<Map<unknown, ParsedRow>> {
  const found = new Map<unknown, ParsedRow>();
  yield* eachOf(rows, (row) => found.set(row.id, row));
  return found;
}

function noTable(table: string, found: unknown): Problem {
  return {table, row: null, id: null, column: null, found: quote(found), expected: 'a list of rows'};
}

function* readTable(table: TableName, raw: readonly unknown[], findings: Findings): Steps<ParsedRow[]> {
  const rows: ParsedRow[] = [];
  yield* eachOf(raw, (value, index) => rows.push(readRecord(table, value, index, findings)));
  return rows;
}

/** A row as a record; an empty one where something is wrong with it. */
function readRecord(table: TableName, value: unknown, index: number, findings: Findings): ParsedRow {
  const {types} = shapes[table];
  const maker = makers[table];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    findings.add({table, row: index + 1, id: null, column: null, found: quote(value), expected: 'an object'});
    return {};
  }
  const crowd = crowded(value, types);
  if (crowd !== null) {
    const expected = 'only the columns of the data package';
    findings.add({table, row: index + 1, id: null, column: null, found: `${crowd} columns`, expected});
    return {};
  }
  const row = readRow(value as RawRow, types, maker);
  const problems = rowProblems(validators[table], maker, row, table, index);
  findings.add(...problems);
  return problems.length ? {} : maker.toRecord(row);
}

/** How many columns a row has, where these are too many to be told one by one. */
function crowded(row: object, types: object): number | null {
  const [columns, most] = [Object.keys(row).length, 4 * Object.keys(types).length];
  return columns > most ? columns : null;
}

/** Finds rows of one key, and references to rows that do not exist: `known` has those of each table by identifier. */
function* checkKeys(
  table: TableName,
  rows: readonly ParsedRow[],
  known: Readonly<Record<TableName, ReadonlyMap<unknown, ParsedRow>>>,
  findings: Findings,
): Steps<void> {
  const {primaryKey, foreignKeys} = shapes[table];
  const find = (row: ParsedRow, index: number, column: string, found: string, expected: string) =>
    findings.add({table, row: index + 1, id: typeof row.id === 'string' ? row.id : null, column, found, expected});

  const parts = primaryKey.map(camelCase);
  const seen = new Map<unknown, number>();
  // Where there are as many identifiers as rows, no two rows share one.
  const repeats = parts.length > 1 || known[table].size < rows.length;
  yield* eachOf(repeats ? rows : [], (row, index) => {
    const values = parts.map((part) => row[part]);
    const key = JSON.stringify(values);
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, index + 1);
    else find(row, index, primaryKey.join(', '), `${quote(values)}, which is row ${earlier}`, 'a key of its own');
  });

  const references = foreignKeys.map((key) => ({...key, property: camelCase(key.column), ids: known[key.table]}));
  yield* eachOf(references.length ? rows : [], (row, index) => {
    for (const {column, property, table: target, ids} of references) {
      const value = row[property] ?? null;
      if (value === null || ids.has(value)) continue;
      find(row, index, column, quote(value), `the id of a row in ${target}`);
    }
  });
}

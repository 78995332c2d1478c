import {DatasetError, quote, type Problem} from '../model/error.js';
import type {Dataset} from '../model/figure.js';
import {parseFigures} from '../model/parse.js';
import {proseOf} from '../model/prose.js';
import type {RawRow} from '../model/rows.js';
import {readDataPackage, readTables} from './read-dataset.js';

/** The texts of a dataset in more languages: by the code of the language, then by the English text. */
export type Translations = Readonly<Record<string, Readonly<Record<string, string>>>>;

const SOURCE = 'en';

/**
 * Reads the catalogue of the dataset in a folder, whose address ends in a slash. Throws `DatasetError` where the dataset
 * is not sound or the catalogue does not fit it, and a file system error that names what is missing.
 */
export async function readTranslations(folder: URL): Promise<Translations> {
  const tables = await readTables(folder, await readDataPackage(folder));
  return parseTranslations(tables.translations, parseFigures(tables));
}

/**
 * Makes of the rows of a catalogue the texts of each language that has a column in it. Throws `DatasetError` with every
 * row that has an empty cell, that repeats a text, or whose English the dataset does not have, as happens when the text
 * there is changed. A text without a row is no fault: it stays in English.
 */
export function parseTranslations(rows: readonly RawRow[] = [], dataset: Dataset): Translations {
  const columns = Object.keys(rows[0] ?? {[SOURCE]: ''});
  const problems = [...headerProblems(columns), ...textProblems(rows, proseOf(dataset))];
  rows.forEach((row, index) => {
    for (const column of columns)
      if (!textIn(row, column).trim()) problems.push(problem(index, column, quote(row[column]), 'a text'));
  });
  if (problems.length) throw new DatasetError(problems);
  const languages = columns.filter((column) => column !== SOURCE);
  return Object.fromEntries(
    languages.map((code) => [code, Object.fromEntries(rows.map((row) => [row[SOURCE], textIn(row, code)]))]),
  );
}

function headerProblems(columns: readonly string[]): Problem[] {
  const problems = columns
    .filter((column) => !/^[a-z]{2,3}$/.test(column))
    .map((column) => problem(null, column, quote(column), 'the code of a language, as fr'));
  if (!columns.includes(SOURCE)) problems.push(problem(null, SOURCE, 'no such column', 'the texts in English'));
  return problems;
}

function textProblems(rows: readonly RawRow[], prose: readonly string[]): Problem[] {
  const known = new Set(prose);
  const seen = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const text = textIn(row, SOURCE);
    if (!text.trim()) return [];
    const earlier = seen.get(text);
    if (earlier !== undefined)
      return [problem(index, SOURCE, `${quote(text)}, which is row ${earlier}`, 'a text of its own')];
    seen.set(text, index + 1);
    return known.has(text) ? [] : [problem(index, SOURCE, quote(text), 'a text of the dataset, word for word')];
  });
}

function problem(index: number | null, column: string, found: string, expected: string): Problem {
  return {table: 'translations', row: index === null ? null : index + 1, id: null, column, found, expected};
}

function textIn(row: RawRow, column: string): string {
  const cell = row[column];
  return typeof cell === 'string' ? cell : '';
}

import type {Problem} from './error.js';
import {quote} from './error.js';
import type {Dataset} from './figure.js';

/** A file of a folder of reports. */
export interface SourceFile {
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
  readonly text: string;
}

/**
 * What a dataset says of its reports and their files, by name, do not bear out: a file that is missing, changed or not
 * named, a line that does not exist, a number phrase that does not stand in its line. No problem tells what a report
 * says, as the reports are not the dataset's to publish.
 */
export function sourceProblems(dataset: Dataset, files: ReadonlyMap<string, SourceFile>): Problem[] {
  const lines = new Map<string, readonly string[]>();
  for (const {id} of dataset.reports) {
    const file = files.get(fileName(id));
    if (file) lines.set(id, linesOf(file.text));
  }
  return [
    ...fileProblems(dataset, files),
    ...rowProblems('figures', dataset, lines),
    ...rowProblems('events', dataset, lines),
  ];
}

/** The lines of a report that are not blank: the first of them is paragraph 1. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
}

/**
 * Whether a phrase stands in a line as whole words: `39` stands neither in `139` nor in `39,000`, `1,339`, `3.39`,
 * `39%` or `39-year-old`. Letters must be of the same case.
 */
export function standsIn(phrase: string, line: string): boolean {
  const escaped = phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const before = "(?<![\\p{L}\\p{N}\\p{M}])(?<!\\p{N}[.,’'\\u00a0\\u202f])(?<![\\p{L}\\p{N}][-–])";
  const after = "(?![\\p{L}\\p{N}\\p{M}%])(?![.,’'\\u00a0\\u202f]\\p{N})(?![-–][\\p{L}\\p{N}])";
  return new RegExp(`${before}${escaped}${after}`, 'u').test(line);
}

function fileProblems({reports}: Dataset, files: ReadonlyMap<string, SourceFile>): Problem[] {
  const problems: Problem[] = [];
  reports.forEach(({id, sha256}, index) => {
    const file = files.get(fileName(id));
    const at = {table: 'reports', row: index + 1, id};
    if (!file) {
      problems.push({...at, column: 'id', found: 'no file of that name', expected: `the file ${fileName(id)}`});
    } else if (file.sha256 !== sha256) {
      const expected = `the SHA-256 of ${fileName(id)}, ${file.sha256}`;
      problems.push({...at, column: 'sha256', found: quote(sha256), expected});
    }
  });
  const known = new Set(reports.map(({id}) => fileName(id)));
  for (const name of [...files.keys()].filter((name) => !known.has(name)).sort()) {
    const found = `the file ${name}`;
    problems.push({table: 'reports', row: null, id: null, column: 'id', found, expected: 'a report for each file'});
  }
  return problems;
}

/** Where a report has no file, its rows are passed over: that it is missing is told once. */
function rowProblems(table: 'figures' | 'events', dataset: Dataset, reports: ReadonlyMap<string, readonly string[]>) {
  return dataset[table].flatMap((row, index): Problem[] => {
    const lines = reports.get(row.report);
    if (!lines) return [];
    const at = {table, row: index + 1, id: row.id};
    const line = lines[row.paragraph - 1];
    if (line === undefined) {
      const expected = `1 to ${lines.length}, the lines of ${fileName(row.report)}`;
      return [{...at, column: 'paragraph', found: String(row.paragraph), expected}];
    }
    if (!('valueVerbatim' in row) || standsIn(row.valueVerbatim, line)) return [];
    const expected = `words that stand in line ${row.paragraph} of ${fileName(row.report)}`;
    return [{...at, column: 'value_verbatim', found: quote(row.valueVerbatim), expected}];
  });
}

function fileName(report: string): string {
  return `${report}.txt`;
}

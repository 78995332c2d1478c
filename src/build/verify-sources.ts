/**
 * Checks the dataset against the reports that it was coded from: `npm run verify:sources -- <folder>`. The reports are
 * not part of the package; whoever has them can see that every figure stands where the dataset says.
 */
import {createHash} from 'node:crypto';
import {realpathSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {formatProblem, type Problem} from '../model/error.js';
import type {Dataset} from '../model/figure.js';
import {parseFigures} from '../model/parse.js';
import {sourceProblems, type SourceFile} from '../model/sources.js';
import {datasets} from './paths.js';
import {readDataPackage, readTables} from './read-dataset.js';

const USAGE = 'usage: npm run verify:sources -- <folder with the reports as text files>';

/** What the files of a folder do not bear out of a dataset. Rejects where the folder cannot be read. */
export async function verifySources(dataset: Dataset, folder: string): Promise<Problem[]> {
  const entries = await readdir(folder, {withFileTypes: true});
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map(async ({name}): Promise<[string, SourceFile]> => {
      const bytes = await readFile(join(folder, name));
      return [name, {sha256: createHash('sha256').update(bytes).digest('hex'), text: bytes.toString('utf8')}];
    });
  return sourceProblems(dataset, new Map(await Promise.all(files)));
}

/** One line a fault, then a summary. */
export function formatVerification(problems: readonly Problem[], {reports, figures, events}: Dataset): string {
  const checked = `${reports.length} reports, ${figures.length} figures and ${events.length} events`;
  const faults = problems.length === 0 ? 'no fault' : problems.length === 1 ? '1 fault' : `${problems.length} faults`;
  return [...problems.map(formatProblem), `${checked} checked: ${faults}`].join('\n');
}

async function main([folder, ...more]: readonly string[]): Promise<number> {
  if (folder === undefined || more.length > 0) {
    console.error(USAGE);
    return 2;
  }
  const dataset = parseFigures(await readTables(datasets, await readDataPackage(datasets)));
  let problems;
  try {
    problems = await verifySources(dataset, folder);
  } catch (error) {
    console.error(`${folder} cannot be read: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return 2;
  }
  console.log(formatVerification(problems, dataset));
  return problems.length > 0 ? 1 : 0;
}

if (import.meta.filename === realpathSync(process.argv[1] ?? '')) process.exitCode = await main(process.argv.slice(2));

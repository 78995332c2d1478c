/** What a page loads, against the most it may: prints each size, and fails the build where one is over. */
import {readFile} from 'node:fs/promises';
import {gzipSync} from 'node:zlib';
import {dist} from './paths.js';

/** Bytes after gzip at level 9. */
const budgets: Readonly<Record<string, number>> = {
  'idlib.js': 82_500,
  'elements/displacement-chart.js': 34_500,
  'elements/casualty-chart.js': 36_300,
  'elements/figure.js': 23_000,
  'elements/key-figures.js': 28_100,
  'elements/map.js': 40_500,
  'elements/timeline.js': 42_000,
  'elements/figure-table.js': 37_500,
  'elements/dashboard.js': 79_000,
  'reader.js': 10_000,
  'tools.js': 25_000,
  'languages/ar.js': 14_500,
  'languages/fr.js': 13_500,
};

for (const [name, most] of Object.entries(budgets)) {
  const bytes = gzipSync(await readFile(new URL(name, dist)), {level: 9}).length;
  console.log(`${name}: ${bytes} of ${most} bytes gzip`);
  if (bytes > most) {
    console.error(`${name} is ${bytes - most} bytes over its budget`);
    process.exitCode = 1;
  }
}

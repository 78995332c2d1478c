/** What a page loads, against the most it may: prints each size, and fails the build where one is over. */
import {readFile} from 'node:fs/promises';
import {gzipSync} from 'node:zlib';
import {dist} from './paths.js';

/** Bytes after gzip at level 9. */
const budgets: Readonly<Record<string, number>> = {
  'idlib.js': 87_400,
  'elements/displacement-chart.js': 38_600,
  'elements/casualty-chart.js': 40_600,
  'elements/figure.js': 23_500,
  'elements/key-figures.js': 29_850,
  'elements/map.js': 44_600,
  'elements/timeline.js': 45_700,
  'elements/figure-table.js': 39_150,
  'elements/dashboard.js': 83_800,
  'elements/explorer.js': 136_000,
  'loader.js': 3_000,
  'embed-host.js': 400,
  'reader.js': 12_500,
  'data-worker.js': 24_500,
  'tools.js': 25_000,
  'density.js': 19_500,
  'density.js': 20_000,
  'languages/ar.js': 15_500,
  'languages/fr.js': 14_000,
};

for (const [name, most] of Object.entries(budgets)) {
  const bytes = gzipSync(await readFile(new URL(name, dist)), {level: 9}).length;
  console.log(`${name}: ${bytes} of ${most} bytes gzip`);
  if (bytes > most) {
    console.error(`${name} is ${bytes - most} bytes over its budget`);
    process.exitCode = 1;
  }
}

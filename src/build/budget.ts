/** What a page loads, against the most it may: prints each size, and fails the build where one is over. */
import {readFile} from 'node:fs/promises';
import {gzipSync} from 'node:zlib';
import {dist} from './paths.js';

/** Bytes after gzip at level 9. */
const budgets: Readonly<Record<string, number>> = {
  'idlib.js': 89_250,
  'elements/displacement-chart.js': 40_950,
  'elements/casualty-chart.js': 43_000,
  'elements/figure.js': 22_950,
  'elements/key-figures.js': 29_000,
  'elements/map.js': 45_850,
  'elements/timeline.js': 46_550,
  'elements/figure-table.js': 37_600,
  'elements/dashboard.js': 84_950,
  'elements/explorer.js': 136_300,
  'loader.js': 3_000,
  'embed-host.js': 400,
  'reader.js': 15_850,
  'data-worker.js': 27_700,
  'parquet-reader.js': 45_750,
  'tools.js': 25_650,
  'density.js': 18_850,
  'languages/ar.js': 15_650,
  'languages/fr.js': 14_300,
};

for (const [name, most] of Object.entries(budgets)) {
  const bytes = gzipSync(await readFile(new URL(name, dist)), {level: 9}).length;
  console.log(`${name}: ${bytes} of ${most} bytes gzip`);
  if (bytes > most) {
    console.error(`${name} is ${bytes - most} bytes over its budget`);
    process.exitCode = 1;
  }
}

/** What a page loads, against the most it may: prints each size, and fails the build where one is over. */
import {readFile} from 'node:fs/promises';
import {gzipSync} from 'node:zlib';
import {dist} from './paths.js';

/** Bytes after gzip at level 9. */
const budgets: Readonly<Record<string, number>> = {
  'idlib.js': 89_750,
  'elements/displacement-chart.js': 41_300,
  'elements/casualty-chart.js': 43_350,
  'elements/figure.js': 23_150,
  'elements/key-figures.js': 29_250,
  'elements/map.js': 46_550,
  'elements/timeline.js': 46_900,
  'elements/figure-table.js': 37_900,
  'elements/dashboard.js': 85_400,
  'elements/explorer.js': 136_600,
  'loader.js': 3_000,
  'embed-host.js': 400,
  'reader.js': 16_550,
  'data-worker.js': 27_950,
  'parquet-reader.js': 46_100,
  'tools.js': 25_750,
  'density.js': 19_000,
  'languages/ar.js': 15_650,
  'languages/fr.js': 14_350,
};

for (const [name, most] of Object.entries(budgets)) {
  const bytes = gzipSync(await readFile(new URL(name, dist)), {level: 9}).length;
  console.log(`${name}: ${bytes} of ${most} bytes gzip`);
  if (bytes > most) {
    console.error(`${name} is ${bytes - most} bytes over its budget`);
    process.exitCode = 1;
  }
}

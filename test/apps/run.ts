/** Runs the tests of the apps, or of those that are named; `--keep` leaves them where they were built. */
import {join} from 'node:path';
import {run} from 'node:test';
import {report} from '../report.js';

const args = process.argv.slice(2);
process.env.APPS_WANTED = args.filter((arg) => arg !== '--keep').join(' ');
if (args.includes('--keep')) process.env.APPS_KEPT = '1';

await report(run({files: [join(import.meta.dirname, 'all.ts')]}), 'test-results/apps.xml');

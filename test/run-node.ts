/** Runs the tests that need no page of their own, on Node; prints them, and writes `test-results/node.xml`. */
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {run} from 'node:test';
import {report} from './report.js';

const folder = import.meta.dirname;
const wanted = process.argv.slice(2);
const names = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  // Elements have runners of their own, as has WordPress.
  .filter((name) => name.endsWith('.test.ts') && !/^(?:components|wordpress)\b|node_modules/.test(name))
  .filter((name) => wanted.every((part) => name.includes(part)))
  .map((name) => name.replaceAll('\\', '/'));

/** Those that start a browser or other programs have a process of their own each, the longest first. */
const heavy = ['static/page', 'demo/gallery', 'readers', 'screenshots', 'hosts', 'demo', 'package', 'static', 'build'];
const weight = (name: string) => heavy.findIndex((start) => name.startsWith(start));
const apart = names.filter((name) => weight(name) >= 0).sort((one, other) => weight(one) - weight(other));

// All others share one, as to start a process takes longer than most of them. It goes first, as it is the longest.
const together = names.filter((name) => weight(name) < 0);
process.env.TOGETHER = JSON.stringify(together);

const files = [...(together.length ? ['together.ts'] : []), ...apart].map((name) => join(folder, name));
await report(run({files, concurrency: 3}), 'test-results/node.xml');

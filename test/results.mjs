/** Counts what passed, failed and was skipped, on Node, in each engine, in WordPress and in apps, from what the runners wrote. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';

/** @returns {{passed: number, failed: number, skipped: string[]}} */
const none = () => ({passed: 0, failed: 0, skipped: []});
const runs = new Map(['Node', ...process.argv.slice(2)].map((name) => [name, none()]));

const browsers = 'test-results/browser';
/** What was run in browsers: first all, then in each engine what it had been broken off in. */
const written = existsSync(browsers) ? readdirSync(browsers).map((name) => `${browsers}/${name}`) : [];

for (const [file, runner] of [
  ['test-results/node.xml', 'Node'],
  ...written.filter((file) => file.endsWith('.xml')).map((file) => [file, '']),
  ['test-results/wordpress.xml', 'WordPress'],
  ['test-results/apps.xml', 'Apps'],
]) {
  if (!existsSync(file)) continue;
  const xml = readFileSync(file, 'utf8');
  // A suite of the browsers names its engine; those of Node hold one another.
  for (const suite of runner ? [xml] : xml.split(/(?=<testsuite\s)/)) {
    const engine = runner || /name="browser\.name" value="([^"]*)"/.exec(suite)?.[1];
    if (!engine) continue;
    if (!runs.has(engine)) runs.set(engine, none());
    const run = runs.get(engine);
    for (const [, name, rest] of suite.matchAll(/<testcase name="([^"]*)"(?:[^>]*\/>|([^]*?)<\/testcase>)/g)) {
      if (/<(failure|error)\b/.test(rest)) run.failed++;
      else if (/<skipped\b/.test(rest)) run.skipped.push(name);
      else run.passed++;
    }
  }
}

/** Files whose tests no report tells of, as an engine did not get to their end, nor did it when they were run again. */
for (const file of written.filter((name) => name.endsWith('.json'))) {
  for (const {engine, file: lost} of JSON.parse(readFileSync(file, 'utf8')).interrupted) {
    const again = written.includes(`${browsers}/again-${engine}.json`);
    if (again && file.endsWith('/first.json')) continue;
    console.log(`${engine} did not get to the end of ${lost}`);
    if (!runs.has(engine)) runs.set(engine, none());
    runs.get(engine).failed++;
  }
}

let [passed, failed, skipped] = [0, 0, 0];
for (const [name, run] of runs) {
  const idle = run.passed + run.failed === 0;
  console.log(idle ? `${name}: no test was run` : `${name}: ${run.passed} passed, ${run.failed} failed`);
  for (const test of run.skipped) console.log(`  skipped: ${test}`);
  passed += run.passed;
  failed += run.failed + (idle ? 1 : 0);
  skipped += run.skipped.length;
}
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;

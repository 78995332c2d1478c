/** Measures our elements and their peers side by side in one run; see “Speed” in CONTRIBUTING.md. */
import {existsSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {cpus} from 'node:os';
import prettier from 'prettier';
import {before, contenders, OURS, STILL, STRING, versions} from './contenders.js';
import {openLab} from './lab.js';
import {measures} from './measures/measures.js';
import {parseOptions, ROUNDS} from './options.js';
import {installPeers} from './peers.js';
import {compare, formatMoves} from './report/compare.js';
import {between, markdown} from './report/table.js';
import type {Fault, Report, Result} from './result.js';
import {openSite} from './site.js';

const latest = new URL('latest.json', import.meta.url);
const readme = new URL('../../README.md', import.meta.url);

const {only, peers, rounds, compare: comparing, before: folder} = parseOptions(process.argv.slice(2));
const known = Object.keys(measures);
const unknown = only.filter((name) => !known.includes(name));
if (unknown.length) throw new RangeError(`--only ${unknown.join()}: there are ${known.join(', ')}`);

installPeers();
const always = new Set([OURS, STILL, STRING]);
const chosen = contenders.filter(({name}) => always.has(name) || !peers.length || peers.includes(name.toLowerCase()));
const wanted = folder ? [...chosen, before(folder)] : chosen;
const results: Result[] = [];
const faults: Fault[] = [];
const failed = new Set<string>();
const site = await openSite(wanted, (contender, error) => {
  failed.add(contender);
  faults.push({measure: 'all', contender, reason: String(error).split('\n')[0]!});
});
const lab = await openLab(site);
const usable = wanted.filter(({name}) => !failed.has(name));

for (const [name, measure] of Object.entries(measures)) {
  if (only.length && !only.includes(name)) continue;
  const start = performance.now();
  try {
    const measured = await measure({lab, rounds: {count: rounds, warm: rounds > 1}, contenders: usable});
    results.push(...measured.results);
    faults.push(...measured.faults);
  } catch (error) {
    faults.push({measure: name, contender: 'all', reason: String(error).split('\n')[0]!});
  }
  console.error(`${name}: ${((performance.now() - start) / 1000).toFixed()} s`);
}
await lab.close();
site.close();

const report: Report = {
  machine: {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    node: process.versions.node,
    browser: lab.version.replace('/', ' '),
  },
  rounds,
  versions: versions(),
  results,
  faults,
};
console.log(markdown(report));

if (comparing && !existsSync(latest)) console.log('\nNo run is kept that could be compared with.');
else if (comparing) {
  const kept = JSON.parse(await readFile(latest, 'utf8')) as Report;
  console.log(`\n${formatMoves(compare(kept, report))}`);
} else if (!only.length && !peers.length && !folder && rounds >= ROUNDS) {
  // Only a whole run is kept, as numbers of different runs do not stand side by side.
  const options = await prettier.resolveConfig(readme.pathname);
  const text = between(await readFile(readme, 'utf8'), 'bench', markdown(report));
  await writeFile(readme, await prettier.format(text, {...options, filepath: readme.pathname}));
  await writeFile(latest, await prettier.format(JSON.stringify(report), {...options, parser: 'json'}));
  console.log('\nWritten to README.md and test/bench/latest.json.');
}

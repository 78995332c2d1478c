/**
 * Builds what `rollup.config.mjs` lists, as `rollup -c` does, but as many at a time as there are processors: while one is
 * put together, others are made short. The last is built when all others are there, as it holds their hashes.
 */
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {rollup, type MergedRollupOptions} from 'rollup';
import {loadConfigFile} from 'rollup/loadConfigFile';

const {options, warnings} = await loadConfigFile(
  fileURLToPath(new URL('../../rollup.config.mjs', import.meta.url)),
  {},
);

async function build(each: MergedRollupOptions): Promise<void> {
  const bundle = await rollup(each);
  for (const output of each.output) await bundle.write(output);
  await bundle.close();
}

const waiting = options.slice(0, -1);
/** Builds one after the other until none is left. */
async function work(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) await build(next);
}

await Promise.all(Array.from({length: availableParallelism() + 1}, work));
await build(options.at(-1)!);
warnings.flush();

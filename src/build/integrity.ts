/**
 * Writes `dist/integrity.json`: for each file of `dist/` that a page can load, by its address there, what the page may
 * ask of it in `integrity`.
 */
import {createHash} from 'node:crypto';
import {realpathSync} from 'node:fs';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {dist} from './paths.js';

/** The folders that hold such files; the scripts and styles for a page, not the modules for bundlers. */
const folders = ['', 'elements/', 'languages/', 'styles/'];
/** What stands beside them for apps and servers. */
const others: ReadonlySet<string> = new Set([
  'index.js',
  'plot.js',
  'formats.js',
  'parquet.js',
  'static.js',
  'command.js',
]);

/** The hashes of the files in `folder`, in the order of their addresses. */
export async function integrityOf(folder: URL): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const name of folders) {
    const files = (await readdir(new URL(name, folder))).filter((file) => /\.(?:js|css)$/.test(file)).sort();
    for (const file of files) {
      const address = `${name}${file}`;
      if (others.has(address)) continue;
      const digest = createHash('sha384').update(await readFile(new URL(address, folder)));
      hashes[address] = `sha384-${digest.digest('base64')}`;
    }
  }
  return hashes;
}

if (import.meta.filename === realpathSync(process.argv[1] ?? '')) {
  await writeFile(new URL('integrity.json', dist), `${JSON.stringify(await integrityOf(dist), null, 2)}\n`);
}

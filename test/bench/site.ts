/** Serves the pages of the contenders, compressed as a good host does, to pages that may measure time finely. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {dist} from '../../src/build/paths.js';
import {contenders, STILL, type Contender} from './contenders.js';
import {drawString} from './contenders/svg.js';
import {jobDataset, jobOf} from './job.js';

export const gzip = (bytes: Uint8Array) => gzipSync(bytes, {level: 9});
export const brotli = (bytes: Uint8Array) =>
  brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});

const types: Readonly<Record<string, string>> = {html: 'text/html', js: 'text/javascript', json: 'application/json', css: 'text/css', csv: 'text/csv'}; // prettier-ignore

export interface Site {
  readonly origin: string;
  /** What is served at an address, uncompressed. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The same of a file that may not have been asked for yet, as those of a build. Rejects where there is none. */
  read(path: string): Promise<Uint8Array>;
  put(path: string, text: string): void;
  close(): void;
}

export const pageOf = ({name}: Contender) => `/${name.replaceAll(/[^a-zA-Z]+/g, '-').toLowerCase()}.html`;

/** A whole page, of a title, scripts and what is in its `main`. */
export function page(main: string, scripts: readonly string[] = [], head = ''): string {
  const tags = scripts.map((src) => `<script type="module" src="${src}"></script>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">${head}${tags}<main>${main}</main></html>`;
}

/** The scripts and styles of a contender, as a bundler makes them for production. */
export async function bundle(file: string): Promise<{path: string; contents: Uint8Array}[]> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL(`${file}.ts`, import.meta.url))],
    outdir: '/',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    define: {'process.env.NODE_ENV': '"production"'},
    logLevel: 'silent',
  });
  return outputFiles;
}

/** Opens the site of some contenders; those that cannot be built are told to `fail`, and have no page. */
export async function openSite(
  wanted: readonly Contender[],
  fail: (name: string, error: unknown) => void,
): Promise<Site> {
  const files = new Map<string, Uint8Array>();
  const packed = new Map<string, Uint8Array>();
  const folders: Record<string, URL> = {'/dist/': dist};
  const put = (path: string, text: string) => void files.set(path, Buffer.from(text));
  put('/blank.html', page(''));
  for (const size of [17, 10_000]) {
    const dataset = jobDataset(size);
    put(`/dataset-${size}.json`, JSON.stringify(dataset));
    put(`/job-${size}.json`, JSON.stringify(jobOf(dataset)));
  }
  for (const contender of wanted.length ? wanted : contenders) {
    try {
      const made = contender.file ? await bundle(`contenders/${contender.file}`) : [];
      for (const {path, contents} of made) files.set(path, contents);
      const scripts = made.map(({path}) => path).filter((path) => path.endsWith('.js'));
      const styles = made
        .filter(({path}) => path.endsWith('.css'))
        .map(({path}) => `<link rel="stylesheet" href="${path}">`);
      const {folder} = contender;
      if (folder) folders['/before/'] = pathToFileURL(`${resolve(folder)}/`);
      const build = folder ? '/before/' : '/dist/';
      const own = contender.file === 'idlib' ? [`${build}elements/displacement-chart.js`] : [];
      const main = contender.name === STILL ? drawString(jobOf(jobDataset(17))) : '';
      put(pageOf(contender), page(main, [...scripts, ...own], styles.join('')));
    } catch (error) {
      fail(contender.name, error);
    }
  }

  const read = async (path: string): Promise<Uint8Array> => {
    const folder = Object.keys(folders).find((name) => path.startsWith(name));
    if (folder && !files.has(path)) {
      files.set(path, await readFile(new URL(path.slice(folder.length), folders[folder])));
    }
    const bytes = files.get(path);
    if (!bytes) throw new RangeError(`found no ${path} on the site`);
    return bytes;
  };

  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname;
    void (async () => {
      const bytes = await read(path);
      if (!packed.has(path)) packed.set(path, gzip(bytes));
      response
        .writeHead(200, {
          'Content-Type': `${types[path.split('.').pop()!] ?? 'text/plain'}; charset=utf-8`,
          'Content-Encoding': 'gzip',
          'Cross-Origin-Opener-Policy': 'same-origin',
          'Cross-Origin-Embedder-Policy': 'require-corp',
        })
        .end(packed.get(path));
    })().catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files,
    read,
    put,
    close: () => server.close(),
  };
}

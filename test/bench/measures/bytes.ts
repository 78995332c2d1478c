/** What a page loads to draw the job, of scripts and styles, as served. */
import {brotli, gzip, pageOf} from '../site.js';
import {once, type Measure} from './measure.js';

const own: Readonly<Record<string, string>> = {
  'idlib-figure': '/dist/elements/figure.js',
  'every idlib element': '/dist/idlib.js',
  'idlib loader': '/dist/loader.js',
};

export const bytes: Measure = async ({lab, contenders}) => {
  const {site} = lab;
  const read = (paths: readonly string[]) => Promise.all(paths.map((path) => site.read(path)));
  const drawn = contenders.map(async (contender): Promise<[string, Uint8Array[]]> => {
    const html = String(site.files.get(pageOf(contender)) ?? '');
    const named = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path!);
    return [contender.name, await read(named)];
  });
  const others = Object.entries(own).map(async ([name, path]): Promise<[string, Uint8Array[]]> => [
    name,
    await read([path]),
  ]);
  const loads = await Promise.all([...drawn, ...others]);
  const sum = (list: readonly Uint8Array[], pack: (bytes: Uint8Array) => Uint8Array) =>
    list.reduce((total, contents) => total + pack(contents).length, 0);
  return {
    faults: [],
    results: loads.flatMap(([name, list]) => [
      once('bytes-gzip', name, 'kB', sum(list, gzip) / 1000),
      once('bytes-brotli', name, 'kB', sum(list, brotli) / 1000),
    ]),
  };
};

/** What a page loads to draw the job, of scripts and styles, as served. */
import {readFile} from 'node:fs/promises';
import {dist} from '../../../src/build/paths.js';
import {OURS} from '../contenders.js';
import {brotli, gzip, pageOf} from '../site.js';
import {once, type Measure} from './measure.js';

const own: Readonly<Record<string, string>> = {
  'idlib-figure': 'elements/figure.js',
  'every idlib element': 'idlib.js',
  'idlib loader': 'loader.js',
};

export const bytes: Measure = async ({lab, contenders}) => {
  const {files} = lab.site;
  const loads = contenders.map(({name, file}): [string, Uint8Array[]] => {
    const html = String(files.get(pageOf({name, packages: [], file})) ?? '');
    const named = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path!);
    return [name, named.flatMap((path) => files.get(path) ?? [])];
  });
  for (const [name, path] of Object.entries({[OURS]: 'elements/displacement-chart.js', ...own})) {
    const contents = await readFile(new URL(path, dist));
    const known = loads.find(([contender]) => contender === name);
    if (known) known[1] = [...known[1].filter((file) => file.length !== contents.length), contents];
    else loads.push([name, [contents]]);
  }
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

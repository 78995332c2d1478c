/** Datasets of thousands of figures, read in a page: how long, and how long the page cannot answer. */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {dist} from '../../../src/build/paths.js';
import type {Tables} from '../../../src/index.js';
import {open} from '../lab.js';
import {interleaved} from '../rounds.js';
import {page as html} from '../site.js';
import type {Measure} from './measure.js';

const SIZES = {
  '1,000 figures': 1000,
  '10,000 figures': 10_000,
  '100,000 figures': 100_000,
  '1,000,000 figures': 1_000_000,
};

export const datasets: Measure = async ({lab, rounds}) => {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('../dataset-page.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    tsconfigRaw: {},
  });
  lab.site.put('/datasets.js', outputFiles[0]!.text);
  lab.site.put('/datasets.html', html('', ['/datasets.js', '/dist/elements/casualty-chart.js']));
  const shipped = JSON.parse(await readFile(new URL('datasets/dataset.json', dist), 'utf8')) as Tables;
  const parts = ['parse', 'sliced', 'slice', 'select', 'total', 'reasons', 'chart', 'longest'] as const;
  const units = Object.fromEntries(parts.map((part) => [`dataset-${part}`, 'ms']));
  const few = {count: Math.min(3, rounds.count), warm: false};
  return interleaved(few, Object.keys(SIZES), units, (contender) =>
    lab.visit(async ({page}) => {
      await open(page, `${lab.site.origin}/datasets.html`);
      const count = SIZES[contender as keyof typeof SIZES];
      const reading = await page.evaluate((...args) => read(...args), count, shipped);
      return Object.fromEntries(parts.map((part) => [`dataset-${part}`, reading[part]]));
    }),
  );
};

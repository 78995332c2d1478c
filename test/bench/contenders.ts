/** Who is measured: ours, what is beneath us, and our peers, each with the page that draws the job. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

export interface Contender {
  readonly name: string;
  /** The packages whose versions are told. */
  readonly packages: readonly string[];
  /** The file in `contenders/` that draws; none where the page has the drawing in it. */
  readonly file: string | null;
  /** The folder of the package as built, where that is another one than this. */
  readonly folder?: string;
  /** What it cannot draw of the job. */
  readonly lacks?: string;
}

export const OURS = 'idlib-displacement-chart';
export const BEFORE = `${OURS}, before`;
export const STRING = 'SVG string by hand';
export const STILL = 'SVG in the page';

export const contenders: readonly Contender[] = [
  {name: STILL, packages: [], file: null, lacks: 'anything but to be looked at'},
  {name: STRING, packages: [], file: 'svg-string', lacks: 'words placed apart, evidence, keys, summary, sources'},
  {name: OURS, packages: ['idlib-figures'], file: 'idlib'},
  {name: 'uPlot', packages: ['uplot'], file: 'uplot', lacks: 'periods, bounds and words without a hook of one’s own'},
  {name: 'Chart.js', packages: ['chart.js'], file: 'chart-js', lacks: 'bounds and words without a plugin of one’s own'},
  {name: 'ECharts', packages: ['echarts'], file: 'echarts', lacks: 'periods and bounds without a series of one’s own'},
  {name: 'Highcharts', packages: ['highcharts'], file: 'highcharts'},
  {name: 'ApexCharts', packages: ['apexcharts'], file: 'apexcharts', lacks: 'bounds'},
  {name: 'Observable Plot', packages: ['@observablehq/plot'], file: 'observable-plot'},
  {name: 'vega-embed', packages: ['vega-embed', 'vega', 'vega-lite'], file: 'vega-embed'},
  {name: 'Plotly basic', packages: ['plotly.js-basic-dist-min'], file: 'plotly'},
];

/** Ours as another build has it. */
export function before(folder: string): Contender {
  return {name: BEFORE, packages: [], file: 'idlib', folder};
}

/** The versions that are installed, by package. */
export function versions(): Record<string, string> {
  const require = createRequire(import.meta.url);
  const paths = require.resolve.paths('any')!;
  const version = (name: string) => {
    if (name === 'idlib-figures') return read(new URL('../../package.json', import.meta.url).pathname);
    for (const path of paths) {
      try {
        return read(`${path}/${name}/package.json`);
      } catch {
        // Not in this folder.
      }
    }
    return 'not installed';
  };
  const names = contenders.flatMap(({packages}) => packages);
  return Object.fromEntries(names.map((name) => [name, version(name)]));
}

function read(path: string): string {
  return (JSON.parse(readFileSync(path, 'utf8')) as {version: string}).version;
}

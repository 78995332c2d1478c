/**
 * Thousands of figures in one chart: of a file of events as UCDP publishes them, from its address on, and of a dataset that
 * a page has, from when it is given. By a clock, as a worker may read them.
 */
import {ucdpParts} from '../../formats/published/ucdp-file.js';
import {BEFORE, OURS} from '../contenders.js';
import {interleaved} from '../rounds.js';
import {bundle, page as html, pageOf} from '../site.js';
import type {Measure, Measured} from './measure.js';

const files: Readonly<Record<string, string>> = {[OURS]: 'idlib', [BEFORE]: 'idlib', uPlot: 'uplot', 'Chart.js': 'chart-js', ECharts: 'echarts'}; // prettier-ignore
/** In a file. The larger has 99,000 figures, which is about what a chart shows of one. */
const EVENTS = [10_000, 75_000];
/** In a dataset. */
const FIGURES = [100_000, 1_000_000];

export const large: Measure = async ({lab, rounds, contenders}) => {
  const {site} = lab;
  const able = new Map(contenders.flatMap((each) => (files[each.name] ? [[each.name, `/large${pageOf(each)}`]] : [])));
  const faults: Measured['faults'][number][] = [];
  for (const [name, path] of able) {
    const file = files[name]!;
    try {
      for (const {path: script, contents} of await bundle(`large/${file}`))
        site.put(`/large${script}`, new TextDecoder().decode(contents));
    } catch (error) {
      faults.push({measure: 'large', contender: name, reason: String(error).slice(0, 200)});
    }
    const build = name === OURS ? '/dist' : '/before';
    const own = file === files[OURS] ? [`${build}/elements/casualty-chart.js`] : [];
    site.put(path, html('', [`/large/${file}.js`, ...own]));
  }
  for (const size of EVENTS) site.put(`/events-${size}.csv`, [...ucdpParts(size)].join(''));
  const asked = [
    ...EVENTS.map((size) => [`file-${size}`, `events=/events-${size}.csv`] as const),
    ...FIGURES.map((size) => [`figures-${size}`, `figures=${size}`] as const),
  ];
  const few = {count: Math.min(3, rounds.count), warm: false};
  const measured = [];
  for (const [name, query] of asked) {
    const units = {[`painted-${name}`]: 'ms', [`longest-${name}`]: 'ms'};
    const drawn = await interleaved(few, [...able.keys()], units, (contender) =>
      lab.visit(async ({page}) => {
        await page.goto(`${site.origin}${able.get(contender)!}?${query}`);
        const {painted, longest} = await page.evaluate(() => globalThis.large);
        return {[`painted-${name}`]: painted, [`longest-${name}`]: longest};
      }),
    );
    measured.push(drawn);
  }
  return {
    results: measured.flatMap(({results}) => results),
    faults: [...faults, ...measured.flatMap((each) => each.faults)],
  };
};

/** A file of events as UCDP publishes them, from its address to a chart of them all: by a clock, as a worker reads it. */
import {ucdpParts} from '../../formats/published/ucdp-file.js';
import {BEFORE, OURS} from '../contenders.js';
import {interleaved} from '../rounds.js';
import {bundle, page as html, pageOf} from '../site.js';
import type {Measure, Measured} from './measure.js';

const files: Readonly<Record<string, string>> = {[OURS]: 'idlib', [BEFORE]: 'idlib', uPlot: 'uplot', 'Chart.js': 'chart-js', ECharts: 'echarts'}; // prettier-ignore
/** The larger has 99,000 figures, which is about what a chart shows. */
const SIZES = [10_000, 75_000];

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
  const measured = [];
  for (const size of SIZES) {
    site.put(`/events-${size}.csv`, [...ucdpParts(size)].join(''));
    const units = {[`painted-${size}`]: 'ms', [`longest-${size}`]: 'ms'};
    const few = {count: Math.min(3, rounds.count), warm: false};
    const drawn = await interleaved(few, [...able.keys()], units, (contender) =>
      lab.visit(async ({page}) => {
        await page.goto(`${site.origin}${able.get(contender)!}?events=/events-${size}.csv`);
        const {painted, longest} = await page.evaluate(() => globalThis.large);
        return {[`painted-${size}`]: painted, [`longest-${size}`]: longest};
      }),
    );
    measured.push(drawn);
  }
  return {
    results: measured.flatMap(({results}) => results),
    faults: [...faults, ...measured.flatMap((each) => each.faults)],
  };
};

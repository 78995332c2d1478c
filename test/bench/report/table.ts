/** The results as Markdown. */
import {BEFORE, contenders, OURS, STILL, STRING} from '../contenders.js';
import {finder, type Report, type Result} from '../result.js';
import {rounded} from '../statistics.js';
import {judge} from './targets.js';

const columns: readonly (readonly [measure: string, title: string])[] = [
  ['bytes-gzip', 'gzip kB'],
  ['bytes-brotli', 'brotli kB'],
  ['first-chart-1x', 'first chart, ms'],
  ['first-chart-4x', 'on a 4× slower processor, ms'],
  ['fifty-charts', '50 charts, ms'],
  ['update-figure', 'another number, ms'],
  ['hover-17', 'pointer, ms'],
];
const sizes = ['1,000 figures', '10,000 figures', '100,000 figures', '1,000,000 figures'];
const readings = [['dataset-parse', 'parse'], ['dataset-sliced', 'in slices'], ['dataset-slice', 'the longest task'], ['dataset-select', 'select'], ['dataset-total', 'total'], ['dataset-reasons', 'every reason'], ['dataset-chart', 'chart of all'], ['dataset-longest', 'its longest task']] as const; // prettier-ignore
const crowds = [['painted-file-10000', '10,000 events of a file'], ['painted-file-75000', '75,000 events of a file'], ['painted-figures-100000', '100,000 figures'], ['painted-figures-1000000', '1,000,000 figures']] as const; // prettier-ignore

/** Those that draw charts and are not ours. */
export const peerNames = contenders.map(({name}) => name).filter((name) => ![OURS, STILL, STRING].includes(name));

export function markdown({machine, rounds, versions, results, faults}: Report): string {
  const find = finder(results);
  const ours = versions['idlib-figures'];
  const head = `${machine.cores} cores of ${machine.processor}, Node ${machine.node}, ${machine.browser}, ${rounds} rounds, idlib-figures ${ours}. Medians, in brackets what half of the samples lie between, and × the string written by hand.`;
  const again = results.some(({contender}) => contender === BEFORE) ? [{name: BEFORE, packages: []}] : [];
  const drawn = [...contenders, ...again].map(({name, packages}) => {
    const version = packages[0] && packages[0] !== 'idlib-figures' ? ` ${versions[packages[0]]}` : '';
    return [name + version, ...columns.map(([measure]) => cell(find(measure, name), find(measure, STRING)))];
  });
  const verdicts = judge(results, peerNames)
    .filter(({measure, met}) => met !== null || faults.some((fault) => fault.measure === measure))
    .map(({of, target, measured, met}) => [
      of,
      target,
      measured,
      met === null ? 'not measured' : met ? 'met' : '**missed**',
    ]);
  const read = sizes.map((size) => [size, ...readings.map(([measure]) => cell(find(measure, size)))]);
  const painted = [...contenders, ...again]
    .filter(({name}) => crowds.some(([measure]) => find(measure, name)))
    .map(({name}) => [name, ...crowds.map(([measure]) => cell(find(measure, name)))]);
  const lacking = contenders.flatMap(({name, lacks}) => (lacks ? [`${name}: ${lacks}`] : []));
  return [
    head,
    table(['drawn by', ...columns.map(([, title]) => title)], drawn),
    `What they cannot draw of the job: ${lacking.join('; ')}.`,
    table(['of ours', 'target', 'measured', ''], verdicts),
    table(['painted by', ...crowds.map(([, title]) => `${title}, ms`)], painted),
    table(['a dataset of', ...readings.map(([, title]) => `${title}, ms`)], read),
    ...(faults.length
      ? [`Not measured: ${faults.map((fault) => `${fault.contender}, ${fault.measure} (${fault.reason})`).join('; ')}.`]
      : []),
  ].join('\n\n');
}

/** `12.3 (11.9–13) 1.4×` */
function cell(result: Result | undefined, floor?: Result): string {
  if (!result) return '–';
  const {median, low, high, count} = result;
  const spread = count > 1 && low !== high ? ` (${low}–${high})` : '';
  return `${median}${spread}${floor && floor !== result && floor.median ? ` ${rounded(median / floor.median)}×` : ''}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = head.map((_, index) => (index ? '--:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** A text with what stands between two comments exchanged. Throws `RangeError` where they are missing. */
export function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new RangeError(`no ${start} … ${end} in the text`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

/** What is aimed at, and how far it is met. */
import {OURS, STILL, STRING} from '../contenders.js';
import {WRITTEN} from '../measures/static-form.js';
import {finder, type Result} from '../result.js';
import {rounded} from '../statistics.js';

interface Target {
  readonly of: string;
  readonly measure: string;
  readonly contender: string;
  readonly most: number;
  /** Another, of which `most` is a multiple; `peers` for the best of them. */
  readonly times?: string;
}

export interface Verdict {
  readonly of: string;
  readonly measure: string;
  readonly target: string;
  readonly measured: string;
  /** `null` where it could not be measured. */
  readonly met: boolean | null;
}

const figure = 'idlib-figure';
const still = 'idlib static';

const targets: readonly Target[] = [
  {of: 'an element with its data, gzip', measure: 'bytes-gzip', contender: OURS, most: 25},
  {of: 'all elements, gzip', measure: 'bytes-gzip', contender: 'every idlib element', most: 60},
  {of: 'the loader, gzip', measure: 'bytes-gzip', contender: 'idlib loader', most: 3},
  {of: 'script of the static form', measure: 'static-script', contender: WRITTEN, most: 0},
  {of: 'first chart', measure: 'first-chart-1x', contender: OURS, most: 2, times: STRING},
  {of: 'first chart, 4× slower', measure: 'first-chart-4x', contender: OURS, most: 2, times: STRING},
  {of: 'first chart', measure: 'first-chart-1x', contender: OURS, most: 1, times: 'peers'},
  {of: 'first chart, 4× slower', measure: 'first-chart-4x', contender: OURS, most: 1, times: 'peers'},
  {of: '50 charts', measure: 'fifty-charts', contender: OURS, most: 1, times: 'peers'},
  {of: '50 charts', measure: 'fifty-charts', contender: OURS, most: 1.5, times: STRING},
  {of: 'static form', measure: 'static-cpu', contender: WRITTEN, most: 1.1, times: STILL},
  {of: 'static form, first paint, 4× slower', measure: 'static-paint', contender: WRITTEN, most: 1.1, times: STILL},
  {of: 'layout shift when the script comes', measure: 'layout-shift', contender: WRITTEN, most: 0},
  {of: 'change of a number', measure: 'update-figure', contender: OURS, most: 2},
  {of: 'change of a number', measure: 'update-figure', contender: OURS, most: 0.5, times: 'Chart.js'},
  {of: 'change of an attribute', measure: 'update-attribute', contender: OURS, most: 2},
  {of: 'a move of the pointer', measure: 'hover-17', contender: OURS, most: 2},
  {of: 'an arrow key', measure: 'key-17', contender: OURS, most: 2},
  {of: 'a move of the pointer over 10,000 figures', measure: 'hover-10000', contender: OURS, most: 2},
  {of: 'an arrow key among 10,000 figures', measure: 'key-10000', contender: OURS, most: 2},
  {of: '200 key figures', measure: 'key-figures-cpu', contender: 'idlib-key-figures', most: 1.5, times: STRING},
  {of: '500 numbers in text', measure: 'inline-figures-cpu', contender: figure, most: 1.5, times: STRING},
  {of: '500 numbers in text, memory', measure: 'inline-figures-memory', contender: figure, most: 2, times: STRING},
  {of: 'a file of 10,000 events, the longest task', measure: 'longest-file-10000', contender: OURS, most: 50},
  {of: 'a file of 75,000 events, the longest task', measure: 'longest-file-75000', contender: OURS, most: 50},
  {of: 'a file of 75,000 events, painted', measure: 'painted-file-75000', contender: OURS, most: 1, times: 'peers'},
  {of: 'a chart of 100,000 figures, painted', measure: 'painted-figures-100000', contender: OURS, most: 1, times: 'peers'}, // prettier-ignore
  {of: 'a chart of 1,000,000 figures, painted', measure: 'painted-figures-1000000', contender: OURS, most: 1, times: 'peers'}, // prettier-ignore
  {of: 'a chart of 100,000 figures, the longest task', measure: 'longest-figures-100000', contender: OURS, most: 50},
  {of: 'a chart of 1,000,000 figures, the longest task', measure: 'longest-figures-1000000', contender: OURS, most: 50},
  {of: 'reading figures', measure: 'dataset-parse', contender: '1,000,000 figures', most: 10, times: '100,000 figures'},
  {of: 'reading 1,000,000 figures in slices, the longest task', measure: 'dataset-slice', contender: '1,000,000 figures', most: 50}, // prettier-ignore
  {
    of: 'selecting figures',
    measure: 'dataset-select',
    contender: '1,000,000 figures',
    most: 10,
    times: '100,000 figures',
  },
  {
    of: 'adding figures up',
    measure: 'dataset-total',
    contender: '1,000,000 figures',
    most: 10,
    times: '100,000 figures',
  },
  {
    of: 'a chart of 100,000 figures, to the end of layout, the longest task',
    measure: 'dataset-longest',
    contender: '100,000 figures',
    most: 50,
  },
  {
    of: 'drawing figures',
    measure: 'dataset-chart',
    contender: '1,000,000 figures',
    most: 10,
    times: '100,000 figures',
  },
  {of: 'a chart written in Node, again', measure: 'node-chart-again', contender: still, most: 2},
  {of: 'a chart written in Node, anew', measure: 'node-chart-anew', contender: still, most: 2},
  {of: '1,000 pages of 10 figures in Node', measure: 'node-pages', contender: still, most: 30},
  {of: 'heap after 10,000 numbers came and went', measure: 'heap-growth', contender: figure, most: 1.05},
  {of: 'heap after 1,000 charts came and went', measure: 'heap-growth', contender: OURS, most: 1.05},
];

/** How far each target is met by the medians of one run. `peers` are the names of those to be ahead of. */
export function judge(results: readonly Result[], peers: readonly string[]): Verdict[] {
  const find = finder(results);
  return targets.map(({of, measure, contender, most, times}): Verdict => {
    const own = find(measure, contender);
    const unit = own?.unit ? ` ${own.unit}` : '';
    if (times === undefined) {
      const met = own ? own.median <= most : null;
      return {
        of,
        measure,
        target: most ? `≤ ${most}${unit}` : `${most}${unit}`,
        measured: own ? `${own.median}${unit}` : '–',
        met,
      };
    }
    const others = (times === 'peers' ? peers : [times]).flatMap((name) => find(measure, name) ?? []);
    const other = others.toSorted((a, b) => a.median - b.median)[0];
    const name = times === 'peers' ? (other?.contender ?? 'the best peer') : times;
    const target = times === 'peers' ? `ahead of all peers (${name})` : `≤ ${most} × ${name}`;
    if (!own || !other) return {of, measure, target, measured: '–', met: null};
    const ratio = rounded(own.median / other.median);
    return {of, measure, target, measured: `${ratio} × (${own.median} to ${other.median}${unit})`, met: ratio <= most};
  });
}

/** The one job of the benchmark: the series of displaced people as published, and more figures of its kind. */
import {dataset as shipped} from '../../src/generated/dataset.js';
import type {Dataset, Figure, Quantifier} from '../../src/model/figure.js';
import {hasPeriod, possiblePeriod} from '../../src/model/period.js';
import type {Job, JobFigure} from './drawing.js';
import {random} from './random.js';

const DAY = 86_400_000;
const START = Date.UTC(2019, 3, 1);
const END = Date.UTC(2020, 0, 31);
const WORDS: readonly (readonly [Quantifier, string])[] = [
  ['exact', ''],
  ['about', 'around '],
  ['more_than', 'more than '],
  ['at_least', 'at least '],
  ['nearly', 'nearly '],
];
const series = shipped.figures.filter((figure) => figure.series === 'displacement');
const like = series.find(({id}) => id === 'displaced-350000-un-2020')!;

/** The dataset that an element draws: the series and figures made up after it, `count` in all. */
export function jobDataset(count: number): Dataset {
  const next = random(count);
  const made = Array.from({length: Math.max(0, count - series.length)}, (_, index): Figure => {
    const value = Math.round(20 + next() * 580) * 1000;
    const [quantifier, word] = WORDS[Math.floor(next() * WORDS.length)]!;
    const days = Math.round(5 + next() * 60);
    const start = START + Math.floor((next() * (END - START)) / DAY - days) * DAY;
    return {
      ...like,
      id: `made-${index}`,
      value,
      valueLow: ['exact', 'more_than', 'at_least'].includes(quantifier) ? value : null,
      valueHigh: ['exact', 'nearly'].includes(quantifier) ? value : null,
      quantifier,
      valueVerbatim: word + value.toLocaleString('en'),
      referencePeriodStart: iso(Math.max(START, start)),
      referencePeriodStartAccuracy: 'day',
      referencePeriodEnd: iso(Math.max(START, start) + days * DAY),
      referencePeriodEndAccuracy: 'day',
      basis: null,
      note: null,
    };
  });
  const figures = [...series.slice(0, count), ...made];
  const ids = new Set(figures.map(({id}) => id));
  const relations = shipped.relations.filter(({subject, object}) => ids.has(subject) && ids.has(object));
  return {...shipped, figures, relations, events: []};
}

/** The same figures as charting libraries take them. */
export function jobOf(dataset: Dataset): Job {
  const figures = dataset.figures.map((figure): JobFigure => {
    const [from, to] = possiblePeriod(figure, dataset);
    const projected = figure.status === 'projected';
    const value = figure.value!;
    // An open bar is a tenth of the number long, as libraries know no bar that fades.
    const open = ['more_than', 'at_least', 'about'].includes(figure.quantifier) ? 1.1 : 1;
    return {
      id: figure.id,
      from: from ?? START,
      to: (projected ? from : to) ?? END,
      value,
      low: ['nearly', 'about'].includes(figure.quantifier) ? value * 0.9 : value,
      high: value * open,
      words: figure.valueVerbatim,
      kind: projected ? 'projected' : hasPeriod(figure) ? 'reported' : 'possible',
    };
  });
  return {
    width: 720,
    height: 400,
    from: Math.min(...figures.map(({from}) => from)),
    to: Math.max(...figures.map(({to}) => to)),
    most: Math.max(...figures.map(({high}) => high)),
    figures,
  };
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

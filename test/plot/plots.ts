/** Plots as their authors would write them, each of one thing that the marks can do. */
import * as Plot from '@observablehq/plot';
import {figures, select} from '../../src/index.js';
import * as marks from '../../src/plot/index.js';

type Options = Pick<Plot.PlotOptions, 'document'>;

const series = select(figures, {indicator: ['displaced', 'at_risk_of_displacement']}).filter(
  ({series: id}) => id === 'displacement',
);
const killed = select(figures, {indicator: 'killed', source: ['un', 'sohr']});

/** The series of displacement, with all that the grammar has. */
export function displacement(options: Options) {
  return Plot.plot({
    ...options,
    width: 760,
    height: 420,
    marginTop: 60,
    marginRight: 120,
    marginLeft: 60,
    x: {type: 'utc', label: null},
    y: {zero: true, grid: true, label: 'people', tickFormat: 's'},
    marks: [Plot.ruleY([0]), marks.figureMarks(series)],
  });
}

/** One plot for each source, without words. */
export function bySource(options: Options) {
  return Plot.plot({
    ...options,
    width: 640,
    height: 360,
    marginLeft: 60,
    marginRight: 60,
    x: {type: 'utc', label: null},
    fy: {label: null},
    marks: [marks.figureMarks(killed, {words: false, fy: (figure) => figure.source})],
  });
}

/** A colour for each place, by a scale of Plot's, with Plot's own axis and rule. */
export function coloured(options: Options) {
  return Plot.plot({
    ...options,
    width: 640,
    height: 240,
    marginLeft: 60,
    x: {type: 'utc', axis: 'top', ticks: 'year', label: 'day'},
    color: {scheme: 'dark2'},
    marks: [
      marks.figureBounds(killed, {stroke: 'place'}),
      marks.figurePeriod(killed, {stroke: 'place', strokeWidth: 2}),
      marks.figurePoint(killed, {stroke: 'place', r: 4}),
    ],
  });
}

/** The same words in Arabic, in a plot that stays as Plot lays it out. */
export function arabic(options: Options) {
  return Plot.plot({
    ...options,
    width: 760,
    height: 320,
    marginTop: 60,
    marginRight: 130,
    marginLeft: 60,
    x: {type: 'utc', label: null},
    y: {zero: true, label: null},
    marks: [marks.figureMarks(series, {language: 'ar', filter: (figure) => figure.source !== 'activists'})],
  });
}

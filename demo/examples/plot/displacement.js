import * as Plot from '@observablehq/plot';
import {figures, select} from 'idlib-figures';
import {figureCaption, figureMarks} from 'idlib-figures/plot';

const displaced = select(figures, {series: 'displacement'});

export default Plot.plot({
  width: 760,
  height: 420,
  marginTop: 60,
  marginRight: 120,
  marginLeft: 60,
  x: {type: 'utc', label: null},
  y: {zero: true, grid: true, label: 'people'},
  marks: [Plot.ruleY([0]), figureMarks(displaced)],
  caption: figureCaption(displaced),
});

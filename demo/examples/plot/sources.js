import * as Plot from '@observablehq/plot';
import {figures, select} from 'idlib-figures';
import {figureCaption, figureMarks} from 'idlib-figures/plot';

const killed = select(figures, {indicator: 'killed', group: 'civilians', from: '2019-04'});

export default Plot.plot({
  width: 760,
  height: 380,
  marginLeft: 60,
  marginRight: 130,
  x: {type: 'utc', label: null},
  y: {grid: true, label: 'people'},
  fy: {label: null},
  marks: [figureMarks(killed, {words: false, fy: ({source}) => source ?? 'not named'})],
  caption: figureCaption(killed),
});

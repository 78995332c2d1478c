import * as Plot from '@observablehq/plot';
import {figures, select} from 'idlib-figures';
import {figureBounds, figureCaption, figurePoint} from 'idlib-figures/plot';

const all = select(figures, {from: '2019-04'}).filter(({status}) => status === 'reported');

export default Plot.plot({
  width: 760,
  height: 420,
  marginLeft: 80,
  x: {type: 'utc', label: null},
  y: {type: 'log', grid: true, label: 'people', tickFormat: ','},
  color: {
    legend: true,
    domain: ['displaced', 'killed', 'injured', 'population'],
    range: ['#0b6e99', '#7b3fa0', '#86610a', '#2f7a37'],
  },
  marks: [figureBounds(all, {stroke: 'indicator'}), figurePoint(all, {stroke: 'indicator', r: 4})],
  caption: figureCaption(all),
});

/** Raw: one figure of its own marks, made anew for each change, as it has no other way. */
import * as Plot from '@observablehq/plot';
import type {Job} from '../drawing.js';
import {start} from './start.js';

const draw = ({width, height, from, to, most, figures}: Job) =>
  Plot.plot({
    width,
    height,
    marginRight: 90,
    marginLeft: 60,
    x: {type: 'utc', domain: [from, to]},
    y: {domain: [0, most], grid: true},
    marks: [
      Plot.ruleY(figures, {
        x1: 'from',
        x2: 'to',
        y: 'value',
        strokeDasharray: '3 3',
        filter: (d) => d.kind !== 'reported',
      }),
      Plot.ruleY(figures, {x1: 'from', x2: 'to', y: 'value', filter: (d) => d.kind === 'reported'}),
      Plot.ruleX(figures, {x: 'to', y1: 'low', y2: 'high', strokeWidth: 4, stroke: '#678'}),
      Plot.dot(figures, {x: 'to', y: 'value', r: 4, fill: '#234'}),
      Plot.text(figures, {x: 'to', y: 'value', text: 'words', dx: 8, textAnchor: 'start'}),
      Plot.tip(figures, Plot.pointer({x: 'to', y: 'value'})),
    ],
  });

start((host, job) => {
  host.append(draw(job));
  return {update: (next) => host.replaceChildren(draw(next))};
});

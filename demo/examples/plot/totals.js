import * as Plot from '@observablehq/plot';
import {figures, reports, select} from 'idlib-figures';
import {figureCaption, totalOf} from 'idlib-figures/plot';

const counted = select(figures, {
  id: [
    'killed-22-fighters-sohr-2020',
    'killed-17-government-forces-sohr-2020',
    'killed-20-civilians-sohr-2020',
    'killed-3-children-sohr-2020',
  ],
});
const titleOf = ({report}) => reports.find(({id}) => id === report).title;
const people = totalOf();
const bars = Plot.barX(counted, Plot.groupY({x: people}, {x: (figure) => figure, y: titleOf, fill: '#0b6e99'}));
const plot = Plot.plot({
  width: 760,
  marginLeft: 330,
  x: {label: 'people killed', grid: true},
  y: {label: null},
  marks: [bars],
  caption: figureCaption(counted),
});

const reasons = people.refusals.flatMap((refusal) => refusal.reasons.map(({kind}) => kind));
const told = document.createElement('p');
told.textContent = `Groups without a bar: ${people.refusals.length}, because of ${[...new Set(reasons)].join(', ')}.`;

const cell = document.createElement('div');
cell.append(plot, told);
export default cell;

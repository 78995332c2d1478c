import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import {drawing} from './points.js';
import {start} from './start.js';

start(
  drawing((host, [days, deaths]) => {
    const points = {show: true, size: 4, fill: '#234'};
    const series = [{}, {stroke: '#234', paths: () => null, points}];
    return new uPlot({width: 720, height: 400, legend: {show: false}, series}, [days, deaths], host);
  }),
);

import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import {eventsOf, start} from './start.js';

start(async (host, url) => {
  const [days, deaths] = await eventsOf(url);
  const points = {show: true, size: 4, fill: '#234'};
  const series = [{}, {stroke: '#234', paths: () => null, points}];
  return new uPlot({width: 720, height: 400, legend: {show: false}, series}, [days, deaths], host);
});

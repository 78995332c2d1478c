import Plotly from 'plotly.js-basic-dist-min';
import type {Job} from '../drawing.js';
import {start} from './start.js';

const traces = ({figures}: Job) => {
  const lines = (dashed: boolean) => {
    const some = figures.filter(({kind}) => dashed === (kind !== 'reported'));
    return {
      type: 'scatter',
      mode: 'lines',
      hoverinfo: 'skip',
      line: {color: '#234', width: 1, dash: dashed ? 'dot' : 'solid'},
      x: some.flatMap(({from, to}) => [from, to, null]),
      y: some.flatMap(({value}) => [value, value, null]),
    };
  };
  return [
    lines(false),
    lines(true),
    {
      type: 'scatter',
      mode: 'markers+text',
      marker: {color: '#234', size: 8},
      x: figures.map(({to}) => to),
      y: figures.map(({value}) => value),
      text: figures.map(({words}) => words),
      textposition: 'middle right',
      cliponaxis: false,
      error_y: {
        type: 'data',
        symmetric: false,
        array: figures.map(({high, value}) => high - value),
        arrayminus: figures.map(({low, value}) => value - low),
      },
    },
  ];
};

start(async (host, job) => {
  const layout = {
    width: job.width,
    height: job.height,
    margin: {t: 30, r: 90},
    showlegend: false,
    xaxis: {type: 'date', range: [job.from, job.to]},
    yaxis: {rangemode: 'tozero'},
  };
  await Plotly.newPlot(host, traces(job), layout, {displayModeBar: false});
  return {update: (next) => Plotly.react(host, traces(next), layout)};
});

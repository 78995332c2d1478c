/** No bounds: it has no error bars beside lines. */
import ApexCharts from 'apexcharts/line';
import type {Job} from '../drawing.js';
import {start} from './start.js';

const series = ({figures}: Job) =>
  figures.map(({from, to, value, words}) => ({
    name: words,
    data: [
      {x: from, y: value},
      {x: to, y: value},
    ],
  }));

start(async (host, job) => {
  const chart = new ApexCharts(host, {
    chart: {type: 'line', width: job.width, height: job.height, animations: {enabled: false}, toolbar: {show: false}},
    series: series(job),
    stroke: {width: 1, dashArray: job.figures.map(({kind}) => (kind === 'reported' ? 0 : 3))},
    markers: {size: 4},
    legend: {show: false},
    dataLabels: {
      enabled: true,
      textAnchor: 'start',
      formatter: (_: number, {seriesIndex, dataPointIndex}: {seriesIndex: number; dataPointIndex: number}) =>
        dataPointIndex ? job.figures[seriesIndex]!.words : '',
    },
    xaxis: {type: 'datetime', min: job.from, max: job.to},
    yaxis: {min: 0},
  });
  await chart.render();
  return {update: (next) => chart.updateSeries(series(next), false)};
});

/** With its module for accessibility, and the one that has error bars. */
import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/highcharts-more.js';
import 'highcharts/esm/modules/accessibility.js';
import type {Job} from '../drawing.js';
import {start} from './start.js';

const points = ({figures}: Job) => figures.map(({to, value, words}) => ({x: to, y: value, name: words}));
const bounds = ({figures}: Job) => figures.map(({to, low, high}) => [to, low, high]);

start((host, job) => {
  const chart = Highcharts.chart(host, {
    chart: {width: job.width, height: job.height, animation: false, marginRight: 90},
    title: {text: 'People displaced'},
    legend: {enabled: false},
    plotOptions: {series: {animation: false}},
    xAxis: {type: 'datetime', min: job.from, max: job.to},
    yAxis: {min: 0, title: {text: null}},
    series: [
      {
        type: 'scatter',
        data: points(job),
        dataLabels: {enabled: true, format: '{point.name}', align: 'left', allowOverlap: true, crop: false},
      },
      {type: 'errorbar', data: bounds(job)},
      ...job.figures.map(({from, to, value, kind}) => ({
        type: 'line',
        dashStyle: kind === 'reported' ? 'Solid' : 'Dot',
        marker: {enabled: false},
        enableMouseTracking: false,
        data: [
          [from, value],
          [to, value],
        ],
      })),
    ],
  });
  return {
    update(next) {
      const [first] = next.figures;
      chart.series[0].data[0].update({y: first!.value, name: first!.words}, false);
      chart.series[1].data[0].update([first!.to, first!.low, first!.high], false);
      chart.series[2].setData([[first!.from, first!.value], [first!.to, first!.value]], false); // prettier-ignore
      chart.redraw(false);
    },
  };
});

/** Its parts for this job only; periods, bounds and words are a custom series. */
import {CustomChart} from 'echarts/charts';
import {AriaComponent, GridComponent, TooltipComponent} from 'echarts/components';
import * as echarts from 'echarts/core';
import {CanvasRenderer} from 'echarts/renderers';
import type {Job} from '../drawing.js';
import {start} from './start.js';

echarts.use([CustomChart, AriaComponent, GridComponent, TooltipComponent, CanvasRenderer]);

const rows = ({figures}: Job) => figures.map(({from, to, value, low, high}) => [from, to, value, low, high]);

start((host, job) => {
  let current = job;
  host.style.cssText = `width: ${job.width}px; height: ${job.height}px`;
  const chart = echarts.init(host);
  chart.setOption({
    animation: false,
    aria: {enabled: true},
    tooltip: {},
    grid: {right: 90},
    xAxis: {type: 'time', min: job.from, max: job.to},
    yAxis: {type: 'value', min: 0},
    series: [
      {
        type: 'custom',
        encode: {x: [0, 1], y: 2},
        data: rows(job),
        renderItem({dataIndex}: {dataIndex: number}, api: typeof chart) {
          const {words, kind} = current.figures[dataIndex]!;
          const [x1, y] = api.coord([api.value(0), api.value(2)]);
          const [x2, low] = api.coord([api.value(1), api.value(3)]);
          const [, high] = api.coord([api.value(1), api.value(4)]);
          const lineDash = kind === 'reported' ? undefined : [3, 3];
          return {
            type: 'group',
            children: [
              {type: 'line', shape: {x1, y1: y, x2, y2: y}, style: {stroke: '#234', lineDash}},
              {type: 'line', shape: {x1: x2, y1: low, x2, y2: high}, style: {stroke: '#678', lineWidth: 4}},
              {type: 'circle', shape: {cx: x2, cy: y, r: 4}, style: {fill: '#234'}},
              {type: 'text', style: {text: words, x: x2 + 8, y: y - 6, fontSize: 13}},
            ],
          };
        },
      },
    ],
  });
  return {
    update(next) {
      current = next;
      chart.setOption({series: [{data: rows(next)}]});
      // It draws in the next frame unless told to.
      chart.getZr().flush();
    },
  };
});

import {ScatterChart} from 'echarts/charts';
import {AriaComponent, GridComponent} from 'echarts/components';
import * as echarts from 'echarts/core';
import {CanvasRenderer} from 'echarts/renderers';
import {drawing} from './points.js';
import {start} from './start.js';

echarts.use([ScatterChart, AriaComponent, GridComponent, CanvasRenderer]);

start(
  drawing((host, [days, deaths]) => {
    host.style.cssText = 'width: 720px; height: 400px';
    const data = new Float64Array(2 * days.length);
    for (let index = 0; index < days.length; index++) {
      data[2 * index] = 1000 * days[index]!;
      data[2 * index + 1] = deaths[index]!;
    }
    const chart = echarts.init(host);
    // It draws a part a frame, so that the first frames have a part of the points only.
    const finished = new Promise<void>((resolve) => chart.on('finished', () => resolve()));
    chart.setOption({
      animation: false,
      xAxis: {type: 'time'},
      yAxis: {type: 'value', min: 0},
      series: [{type: 'scatter', large: true, symbolSize: 4, dimensions: ['x', 'y'], data}],
    });
    return finished;
  }),
);

import {ScatterChart} from 'echarts/charts';
import {AriaComponent, GridComponent} from 'echarts/components';
import * as echarts from 'echarts/core';
import {CanvasRenderer} from 'echarts/renderers';
import {eventsOf, start} from './start.js';

echarts.use([ScatterChart, AriaComponent, GridComponent, CanvasRenderer]);

start(async (host, url) => {
  const [days, deaths] = await eventsOf(url);
  host.style.cssText = 'width: 720px; height: 400px';
  const data = new Float64Array(days.flatMap((day, index) => [1000 * day, deaths[index]!]));
  echarts.init(host).setOption({
    animation: false,
    xAxis: {type: 'time'},
    yAxis: {type: 'value', min: 0},
    series: [{type: 'scatter', large: true, symbolSize: 4, dimensions: ['x', 'y'], data}],
  });
});

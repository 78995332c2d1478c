import {Chart, LinearScale, PointElement, ScatterController} from 'chart.js';
import {month} from '../contenders/start.js';
import {drawing} from './points.js';
import {start} from './start.js';

Chart.register(LinearScale, PointElement, ScatterController);

start(
  drawing((host, [days, deaths]) => {
    const canvas = document.createElement('canvas');
    host.style.cssText = 'width: 720px; height: 400px';
    host.append(canvas);
    return new Chart(canvas, {
      type: 'scatter',
      data: {datasets: [{data: days.map((day, index) => ({x: 1000 * day, y: deaths[index]})), pointRadius: 2}]},
      options: {
        animation: false,
        parsing: false,
        normalized: true,
        maintainAspectRatio: false,
        scales: {x: {ticks: {callback: month}}, y: {min: 0}},
      },
    });
  }),
);

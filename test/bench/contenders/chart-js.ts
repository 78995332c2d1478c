/** Bounds and words by a plugin, as the library has neither; the time axis is one of numbers. */
import {Chart, LinearScale, LineElement, PointElement, ScatterController, Tooltip} from 'chart.js';
import type {Job} from '../drawing.js';
import {month, start} from './start.js';

Chart.register(LinearScale, LineElement, PointElement, ScatterController, Tooltip);

const datasets = ({figures}: Job) =>
  figures.map(({from, to, value, kind}) => ({
    data: [
      {x: from, y: value},
      {x: to, y: value},
    ],
    showLine: true,
    borderColor: '#234',
    borderDash: kind === 'reported' ? [] : [3, 3],
    pointRadius: [0, 4],
    pointBackgroundColor: '#234',
  }));

start((host, job) => {
  let current = job;
  const canvas = document.createElement('canvas');
  host.style.cssText = `width: ${job.width}px; height: ${job.height}px`;
  host.append(canvas);
  const words = {
    id: 'words',
    afterDatasetsDraw({ctx, scales: {x, y}}: typeof chart) {
      ctx.textBaseline = 'middle';
      for (const figure of current.figures) {
        const end = x.getPixelForValue(figure.to);
        ctx.fillStyle = '#678';
        ctx.fillRect(
          end - 2,
          y.getPixelForValue(figure.high),
          4,
          y.getPixelForValue(figure.low) - y.getPixelForValue(figure.high),
        );
        ctx.fillStyle = '#234';
        ctx.fillText(figure.words, end + 8, y.getPixelForValue(figure.value));
      }
    },
  };
  const chart = new Chart(canvas, {
    type: 'scatter',
    data: {datasets: datasets(job)},
    options: {
      animation: false,
      maintainAspectRatio: false,
      layout: {padding: {right: 90}},
      scales: {x: {min: job.from, max: job.to, ticks: {callback: month}}, y: {min: 0}},
    },
    plugins: [words],
  });
  return {
    update(next) {
      current = next;
      chart.data.datasets[0].data = datasets(next)[0]!.data;
      chart.update('none');
    },
  };
});

/** Periods, bounds and words by a hook that draws: the library knows one value for each time. */
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type {Job} from '../drawing.js';
import {start} from './start.js';

const columns = ({figures}: Job) => {
  const sorted = figures.toSorted((a, b) => a.to - b.to);
  return [sorted.map(({to}) => to / 1000), sorted.map(({value}) => value)];
};

start((host, job) => {
  let current = job;
  const chart = new uPlot(
    {
      width: job.width,
      height: job.height,
      padding: [20, 90, 0, 0],
      legend: {show: false},
      scales: {x: {range: [job.from / 1000, job.to / 1000]}, y: {range: [0, job.most]}},
      axes: [{}, {size: 70}],
      series: [{}, {stroke: '#234', paths: () => null, points: {show: true, size: 8, fill: '#234'}}],
      hooks: {
        draw: [
          (plot: typeof uPlot) => {
            const {ctx} = plot;
            ctx.save();
            ctx.textBaseline = 'middle';
            ctx.textAlign = 'left';
            for (const {from, to, value, low, high, words, kind} of current.figures) {
              const [end, level] = [plot.valToPos(to / 1000, 'x', true), plot.valToPos(value, 'y', true)];
              ctx.setLineDash(kind === 'reported' ? [] : [3, 3]);
              ctx.strokeStyle = ctx.fillStyle = '#234';
              ctx.beginPath();
              ctx.moveTo(plot.valToPos(from / 1000, 'x', true), level);
              ctx.lineTo(end, level);
              ctx.stroke();
              ctx.fillText(words, end + 8, level);
              ctx.fillStyle = '#678';
              const top = plot.valToPos(high, 'y', true);
              ctx.fillRect(end - 2, top, 4, plot.valToPos(low, 'y', true) - top);
            }
            ctx.restore();
          },
        ],
      },
    },
    columns(job),
    host,
  );
  return {
    update(next) {
      current = next;
      chart.setData(columns(next));
      // It draws in a microtask of its own.
      return Promise.resolve();
    },
  };
});

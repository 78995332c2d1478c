/** Charts and pages written in Node, by the package as built. */
import {dataset} from '../../../src/generated/dataset.js';
import {writer} from '../static.js';
import {summarize} from '../statistics.js';
import {once, type Measure} from './measure.js';

const CHARTS = 300;

export const node: Measure = async () => {
  const {renderToString} = await writer();
  const took = (make: (index: number) => string) =>
    Array.from({length: CHARTS}, (_, index) => {
      const before = performance.now();
      make(index);
      return performance.now() - before;
    }).slice(CHARTS / 3);
  const chart = (width: number) => renderToString('idlib-displacement-chart', {}, {width});
  const [again, anew] = [took(() => chart(720)), took((index) => chart(400 + index))];

  const refs = dataset.figures.map(({id}) => id);
  const before = performance.now();
  for (let page = 0; page < 1000; page++) {
    for (let figure = 0; figure < 10; figure++) {
      renderToString('idlib-figure', {ref: refs[(page * 7 + figure) % refs.length]!}, {styles: 'none'});
    }
  }
  const seconds = (performance.now() - before) / 1000;
  return {
    faults: [],
    results: [
      {measure: 'node-chart-again', contender: 'idlib static', unit: 'ms', ...summarize(again)},
      {measure: 'node-chart-anew', contender: 'idlib static', unit: 'ms', ...summarize(anew)},
      once('node-pages', 'idlib static', 's', seconds),
    ],
  };
};

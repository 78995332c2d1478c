/** Ours: the element as it ships, given its figures by the page. */
import type {Dataset, Figure} from '../../../src/model/figure.js';
import type {JobFigure} from '../drawing.js';
import {start} from './start.js';

start<Dataset>(async (host, data) => {
  const element = document.createElement('idlib-displacement-chart');
  element.data = data;
  host.append(element);
  await customElements.whenDefined(element.localName);
  await element.updateComplete;
  return {
    update({figures: [changed]}) {
      element.data = {
        ...data,
        figures: data.figures.map((figure, index) => (index ? figure : withNumber(figure, changed!))),
      };
      return element.updateComplete;
    },
  };
}, 'dataset');

function withNumber(figure: Figure, {value, words}: JobFigure): Figure {
  return {...figure, value, valueLow: value, valueHigh: value, quantifier: 'exact', valueVerbatim: words};
}

/** What a script adds to the page that the server wrote: it follows the filters at once, and takes the chart over. */
import {dataset, describe, parseFigures, select} from 'idlib-figures';
import 'idlib-figures/displacement-chart';
import type {DisplacementChart} from 'idlib-figures/components/displacement-chart';
import tables from '../../shared/own.json';

/** A dataset of one's own, with the columns of the package. */
const own = parseFigures(tables);

const find = <T extends Element>(selector: string) => document.querySelector<T>(selector)!;
const form = find<HTMLFormElement>('form');
const source = find<HTMLSelectElement>('select');
const day = find<HTMLInputElement>('[type=date]');
const check = find<HTMLInputElement>('[type=checkbox]');
const button = find<HTMLButtonElement>('button');
const said = find<HTMLElement>('.chosen');

let chart = document.querySelector('idlib-displacement-chart');
let sentence = '';

const data = () => (check.checked ? own : dataset);
const displaced = () =>
  select(data().figures, {series: check.checked ? 'sarn-flood' : 'displacement'}, {dataset: data()});

function show() {
  const all = displaced();
  const listed = select(all, {source: source.value || undefined, asOf: day.value || undefined}, {dataset: data()});
  if (chart) {
    chart.data = check.checked ? own : null;
    chart.source = source.value;
    chart.asOf = day.value;
  }
  button.textContent = chart ? 'Take the chart away' : 'Show the chart';
  said.textContent = sentence || 'Choose a figure in the chart: it is said here in words.';
  find('.count').textContent = `${listed.length} of ${all.length} figures`;
  find('ul').replaceChildren(
    ...listed.map((figure) => {
      const item = document.createElement('li');
      item.textContent = describe(figure, {dataset: data()});
      return item;
    }),
  );
}

function offer() {
  const named = data().organizations.filter(({id}) => displaced().some((figure) => figure.source === id));
  source.replaceChildren(new Option('all', ''), ...named.map(({id, nameEn}) => new Option(nameEn, id)));
  sentence = '';
}

function listen(element: DisplacementChart) {
  element.addEventListener('idlib-select', ({detail}) => {
    sentence = describe(detail.figure, {dataset: data()});
    show();
  });
}

form.addEventListener('change', ({target}) => {
  if (target === check) offer();
  else history.replaceState(null, '', `?${new URLSearchParams({source: source.value, 'as-of': day.value})}`);
  show();
});
button.addEventListener('click', () => {
  if (chart) {
    chart.remove();
    chart = null;
  } else {
    chart = document.createElement('idlib-displacement-chart');
    listen(chart);
    said.before(chart);
  }
  show();
});

if (chart) listen(chart);
show();

import {dataset, describe, parseFigures, select} from 'idlib-figures';

/** @import {DisplacementChart} from 'idlib-figures/components/displacement-chart' */

const form = /** @type {HTMLFormElement} */ (document.querySelector('form'));
const [sources, day, check] = /** @type {[HTMLSelectElement, HTMLInputElement, HTMLInputElement]} */ (
  ['source', 'as-of', 'own'].map((name) => form.elements.namedItem(name))
);
const button = /** @type {HTMLButtonElement} */ (document.querySelector('button'));
const said = /** @type {HTMLElement} */ (document.querySelector('.chosen'));
const count = /** @type {HTMLElement} */ (document.querySelector('.count'));
const list = /** @type {HTMLElement} */ (document.querySelector('ul'));

/** A dataset of one's own, with the columns of the package. */
const own = parseFigures(await (await fetch('../shared/own.json')).json());

let chart = /** @type {DisplacementChart | null} */ (document.querySelector('idlib-displacement-chart'));
let sentence = '';

const data = () => (check.checked ? own : dataset);
const displaced = () =>
  select(data().figures, {series: check.checked ? 'sarn-flood' : 'displacement'}, {dataset: data()});

function show() {
  const all = displaced();
  const listed = select(all, {source: sources.value || undefined, asOf: day.value || undefined}, {dataset: data()});
  chart?.setAttribute('source', sources.value);
  chart?.setAttribute('as-of', day.value);
  if (chart) chart.data = check.checked ? own : null;
  button.textContent = chart ? 'Take the chart away' : 'Show the chart';
  said.textContent = sentence || 'Choose a figure in the chart: it is said here in words.';
  count.textContent = `${listed.length} of ${all.length} figures`;
  list.replaceChildren(
    ...listed.map((figure) => {
      const item = document.createElement('li');
      item.textContent = describe(figure, {dataset: data()});
      return item;
    }),
  );
}

function offer() {
  const named = data().organizations.filter(({id}) => displaced().some(({source}) => source === id));
  sources.replaceChildren(new Option('all', ''), ...named.map(({id, nameEn}) => new Option(nameEn, id)));
  sentence = '';
}

/** @param {DisplacementChart} element */
function listen(element) {
  element.addEventListener('idlib-select', ({detail}) => {
    sentence = describe(detail.figure, {dataset: data()});
    show();
  });
}

form.addEventListener('change', ({target}) => {
  if (target === check) offer();
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
offer();
show();

import 'idlib-figures/displacement-chart';

const chart = document.createElement('idlib-displacement-chart');
chart.source = 'un';
chart.addEventListener('idlib-select', (event) => {
  console.log(event.detail.figure.id);
});
document.querySelector('main').append(chart);

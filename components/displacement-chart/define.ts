import {DisplacementChart} from './displacement-chart.js';

// Another version of the package may be on the page; the first one to come stays.
if (!customElements.get('idlib-displacement-chart')) {
  customElements.define('idlib-displacement-chart', DisplacementChart);
}

export * from './displacement-chart.js';

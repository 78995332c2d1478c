import {CasualtyChart} from './casualty-chart.js';

// Another version of the package may be on the page; the first one to come stays.
if (!customElements.get('idlib-casualty-chart')) {
  customElements.define('idlib-casualty-chart', CasualtyChart);
}

export * from './casualty-chart.js';

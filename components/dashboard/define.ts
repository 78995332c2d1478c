import '../casualty-chart/define.js';
import '../displacement-chart/define.js';
import '../figure-table/define.js';
import '../map/define.js';
import '../timeline/define.js';
import {Dashboard} from './dashboard.js';

// Another version of the package may be on the page; the first one to come stays.
if (!customElements.get('idlib-dashboard')) {
  customElements.define('idlib-dashboard', Dashboard);
}

export * from './dashboard.js';

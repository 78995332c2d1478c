import '../casualty-chart/define.js';
import '../displacement-chart/define.js';
import '../figure-table/define.js';
import '../map/define.js';
import '../timeline/define.js';
import {define} from '../chart/define-element.js';
import {Dashboard} from './dashboard.js';

define('idlib-dashboard', Dashboard);

export * from './dashboard.js';

import {define} from '../chart/define-element.js';
import {DisplacementChart} from './displacement-chart.js';

define('idlib-displacement-chart', DisplacementChart);

export * from './displacement-chart.js';

import {define} from '../chart/define-element.js';
import {CasualtyChart} from './casualty-chart.js';

define('idlib-casualty-chart', CasualtyChart);

export * from './casualty-chart.js';

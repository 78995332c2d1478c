import {define} from '../chart/define-element.js';
import {FigureTable} from './figure-table.js';

define('idlib-figure-table', FigureTable);

export * from './figure-table.js';

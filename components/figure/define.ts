import {define} from '../chart/define-element.js';
import {FigureElement} from './figure.js';

define('idlib-figure', FigureElement);

export * from './figure.js';

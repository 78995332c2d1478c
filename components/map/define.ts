import {define} from '../chart/define-element.js';
import {MapElement} from './map.js';

define('idlib-map', MapElement);

export * from './map.js';

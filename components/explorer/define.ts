import {define} from '../chart/define-element.js';
import {Explorer} from './explorer.js';

define('idlib-explorer', Explorer);

export * from './explorer.js';

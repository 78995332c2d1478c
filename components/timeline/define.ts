import {define} from '../chart/define-element.js';
import {Timeline} from './timeline.js';

define('idlib-timeline', Timeline);

export * from './timeline.js';

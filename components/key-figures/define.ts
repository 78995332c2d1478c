import {define} from '../chart/define-element.js';
import {KeyFigures} from './key-figures.js';

define('idlib-key-figures', KeyFigures);

export * from './key-figures.js';

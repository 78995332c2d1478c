import {FigureElement} from './figure.js';

// Another version of the package may be on the page; the first one to come stays.
if (!customElements.get('idlib-figure')) {
  customElements.define('idlib-figure', FigureElement);
}

export * from './figure.js';

import {FigureTable} from './figure-table.js';

// Another version of the package may be on the page; the first one to come stays.
if (!customElements.get('idlib-figure-table')) {
  customElements.define('idlib-figure-table', FigureTable);
}

export * from './figure-table.js';

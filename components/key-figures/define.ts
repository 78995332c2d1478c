import {KeyFigures} from './key-figures.js';

// Another version of the package may be on the page; the first one to come stays.
if (!customElements.get('idlib-key-figures')) {
  customElements.define('idlib-key-figures', KeyFigures);
}

export * from './key-figures.js';

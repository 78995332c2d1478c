import {MapElement} from './map.js';

// Another version of the package may be on the page; the first one to come stays.
if (!customElements.get('idlib-map')) {
  customElements.define('idlib-map', MapElement);
}

export * from './map.js';

import {Timeline} from './timeline.js';

// Another version of the package may be on the page; the first one to come stays.
if (!customElements.get('idlib-timeline')) {
  customElements.define('idlib-timeline', Timeline);
}

export * from './timeline.js';

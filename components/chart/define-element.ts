import {warnOnce} from './warn.js';

/**
 * Registers an element. Another version of the package may be on the page: the first one to come stays. In a page of
 * XML the words of the page stay in view instead, as templates cannot be read there.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag)) return;
  if (globalThis.document?.contentType.endsWith('xml')) {
    warnOnce('idlib-figures', 'document', document.contentType, 'text/html; leaving the words of the page in view');
    return;
  }
  customElements.define(tag, element);
}

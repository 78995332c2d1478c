import {expect, html, oneEvent} from '@open-wc/testing';
import '../../../components/map/define.js';
import type {MapElement} from '../../../components/map/map.js';
import {inBox} from '../element.js';

/** A map in a box of a width. */
export const map = (markup = html`<idlib-map></idlib-map>`, width = 700): Promise<MapElement> =>
  inBox('idlib-map', markup, width);

/** What is told of the place that is open; `null` where none is. */
export function panel(element: MapElement): HTMLElement | null {
  return element.renderRoot.querySelector('.told');
}

export {all, find, ids, options, settled} from '../element.js';
export {expect, html, oneEvent};

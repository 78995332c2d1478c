import {expect, html, oneEvent} from '@open-wc/testing';
import '../../../components/explorer/define.js';
import type {Explorer} from '../../../components/explorer/explorer.js';
import {find, inBox} from '../element.js';

/** An explorer in a box of a width. */
export const explorer = (markup = html`<idlib-explorer></idlib-explorer>`, width = 700): Promise<Explorer> =>
  inBox('idlib-explorer', markup, width);

/** Chooses from one of the lists, as a reader does. */
export async function choose(element: Explorer, name: string, value: string): Promise<void> {
  const list = find<HTMLSelectElement>(element, `select[name=${name}]`);
  list.value = value;
  list.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

export {all, find, options, settled} from '../element.js';
export {expect, html, oneEvent};

import type {Wish} from './wish.js';

/** Puts an element around what is to be shown where it has nothing better. */
export function put(tag: string, attributes: Wish['attributes'], around: Element): void {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  around.replaceWith(element);
  element.append(around);
  if (tag === 'idlib-figure') void keepWords(element, around);
}

/** What was found to say other words than its element. */
export const worded = new WeakSet<Element>();

/**
 * A number takes the place of the same words only: the sentence around them was written for these. It is found out
 * before anything is painted.
 */
async function keepWords(element: HTMLElement & {updateComplete?: Promise<unknown>}, around: Element): Promise<void> {
  await element.updateComplete;
  if (plain(element.shadowRoot!) === plain(around)) return;
  worded.add(around);
  element.replaceWith(around);
}

/** Text without what differs between two ways to write the same: case, spaces, marks of direction. */
function plain({textContent}: Node): string {
  return textContent!.replace(/[\s\p{Cf}]/gu, '').toLowerCase();
}

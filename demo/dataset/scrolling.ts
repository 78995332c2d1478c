import {html, type Markup} from '../html.js';

/** A table that is wider than a narrow window: it scrolls by itself, by keys too, so that the page does not. */
export function scrolling(label: string, table: Markup): Markup {
  return html`<div class="scrolling" role="region" aria-label="${label}" tabindex="0">${table}</div>`;
}

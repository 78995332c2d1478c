import {html, type TemplateResult} from 'lit';
import type {Language} from '../../src/text/language.js';

/** The key of a chart around what it has to say of each mark; nothing for no marks. */
export function keyList(items: readonly TemplateResult[], {messages}: Language): TemplateResult {
  if (!items.length) return html``;
  // The role is written out, as some browsers take it from a list without bullets.
  return html`<ul class="key" role="list" aria-label=${messages.chart.key}>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

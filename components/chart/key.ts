import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../../src/text/language.js';
import type {KeyItem} from './scene.js';

/** What the marks of a drawing mean, as a list under it. */
export function keyTemplate(items: readonly KeyItem[], {messages}: Language): TemplateResult {
  // The role is written out, as some browsers take it from a list without bullets.
  return html`<ul class="key" role="list" aria-label=${messages.chart.key}>
    ${items.map(({sample, text}) => html`<li>${sample ? sampleTemplate(sample) : nothing}${text}</li>`)}
  </ul>`;
}

function sampleTemplate(sample: KeyItem['sample']): TemplateResult {
  return html`<svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">${sample}</svg>`;
}

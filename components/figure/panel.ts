import {html, type TemplateResult} from 'lit';
import type {Dataset, Figure} from '../../src/model/figure.js';
import {capitalize, type Language} from '../../src/text/language.js';
import {formatCount} from '../../src/text/number.js';
import {evidence} from '../chart/evidence.js';
import type {Disclosure} from './disclosure.js';

/** The evidence of a number, over the page. */
export function panelTemplate(
  figure: Figure,
  dataset: Dataset,
  language: Language,
  theme: string,
  {onPoint, onLeave, close}: Disclosure,
): TemplateResult {
  const {code, direction, evidence: names} = language.messages;
  return html`<div
    id="panel"
    class=${theme}
    part="evidence"
    popover="manual"
    role="dialog"
    tabindex="-1"
    lang=${code}
    dir=${direction}
    aria-label=${capitalize(formatCount(figure, dataset, language), language)}
    @pointerenter=${onPoint}
    @pointerleave=${onLeave}
  >
    ${evidence(figure, dataset, language)}
    <button type="button" class="close" aria-label=${names.close} @click=${close}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M2 2l8 8M10 2l-8 8" /></svg>
    </button>
  </div>`;
}

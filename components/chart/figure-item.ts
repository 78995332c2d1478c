import {html, type TemplateResult} from 'lit';
import type {Dataset, Figure} from '../../src/model/figure.js';
import {capitalize, type Language} from '../../src/text/language.js';
import {formatSourceInFull} from '../../src/text/names.js';
import {formatCount} from '../../src/text/number.js';
import {formatPeriod} from '../../src/text/period.js';
import {formatScenario} from '../../src/text/scenario.js';
import {reportTemplate} from './quoted.js';

/** A figure of a list with all that it must not be shown without. */
export function figureItem(figure: Figure, where: string | null, dataset: Dataset, language: Language): TemplateResult {
  const {chart} = language.messages;
  const period = formatPeriod(figure, dataset, language);
  const scenario = formatScenario(figure, language);
  const lines = [
    where,
    capitalize(scenario ? chart.conditional(scenario, period) : period, language),
    capitalize(formatSourceInFull(figure, dataset, language), language),
    reportTemplate(figure, dataset, language),
  ].filter((line) => line !== null);
  return html`<li>
    <b>${capitalize(formatCount(figure, dataset, language), language)}</b>
    ${lines.map((line) => html`<span>${line}</span>`)}
  </li>`;
}

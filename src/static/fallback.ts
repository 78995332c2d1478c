import {html, nothing, type TemplateResult} from 'lit';
import type {Subject} from '../../components/chart/subject.js';
import {figureTable} from '../../components/chart/table.js';
import {formatSources} from '../text/chart.js';

/**
 * What an element says, in elements that every page has: heading, summary, every figure in a row of a table, and the
 * sources. It stands in the element for where neither its script nor its shadow root is taken.
 */
export function fallbackTemplate({
  figures,
  dataset,
  embedded,
  language,
  heading,
  summary,
  table,
}: Subject): TemplateResult {
  const {code, direction} = language.messages;
  return html`<figure lang=${code} dir=${direction}>
    <figcaption><strong>${heading}</strong> ${summary}</figcaption>
    ${table === nothing ? figureTable(figures, heading, dataset, language) : table}
    <p>${formatSources(figures, dataset, language, embedded)}</p>
  </figure>`;
}

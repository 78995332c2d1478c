import {html, type TemplateResult} from 'lit';
import type {Dataset, Figure} from '../../src/model/figure.js';
import {lookup} from '../../src/model/lookup.js';
import {formatReport} from '../../src/text/describe.js';
import {capitalize, type Language} from '../../src/text/language.js';
import {formatName, formatSourceInFull} from '../../src/text/names.js';
import {formatCounted, formatNumber} from '../../src/text/number.js';
import {formatPeriod} from '../../src/text/period.js';
import {formatScenario} from '../../src/text/scenario.js';

/** What a chart draws, as a table with a row for each figure. */
export function figureTable(
  figures: readonly Figure[],
  caption: string,
  dataset: Dataset,
  language: Language,
): TemplateResult {
  const {table} = language.messages;
  const columns = [table.number, table.who, table.place, table.period, table.source, table.report];
  return html`<table role="table" part="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${figures.map((figure) => row(figure, columns, dataset, language))}
    </tbody>
  </table>`;
}

/** The roles are written out, as a narrow table is laid out in another way than as a table. */
function row(figure: Figure, columns: readonly string[], dataset: Dataset, language: Language): TemplateResult {
  const period = formatPeriod(figure, dataset, language);
  const scenario = formatScenario(figure, language);
  const cells = [
    formatCounted(figure, dataset, language),
    formatName(lookup(dataset).places.get(figure.place)!, language),
    scenario ? language.messages.chart.conditional(scenario, period) : period,
    formatSourceInFull(figure, dataset, language),
    formatReport(figure, dataset, language),
  ];
  return html`<tr role="row">
    <th role="rowheader" scope="row">${capitalize(formatNumber(figure, dataset, language), language)}</th>
    ${cells.map((cell, index) => html`<td role="cell" data-column=${columns[index + 1]!}>${capitalize(cell, language)}</td>`)}
  </tr>`;
}

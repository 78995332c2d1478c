import {html, type TemplateResult} from 'lit';
import type {Dataset, Figure, Place} from '../../src/model/figure.js';
import {formatReport} from '../../src/text/describe.js';
import {capitalize, type Language} from '../../src/text/language.js';
import {formatFigureCount, formatPlaceName} from '../../src/text/map.js';
import {formatSourceInFull} from '../../src/text/names.js';
import {formatCounted, formatNumber} from '../../src/text/number.js';
import {formatPeriod} from '../../src/text/period.js';
import {formatScenario} from '../../src/text/scenario.js';

/** What a map shows, as a table: each place of the dataset, with a row for each figure that speaks of it. */
export function placeTable(
  figures: readonly Figure[],
  caption: string,
  dataset: Dataset,
  language: Language,
): TemplateResult {
  const {table} = language.messages;
  const columns = [table.number, table.who, table.period, table.source, table.report];
  return html`<table role="table" part="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
      </tr>
    </thead>
    ${dataset.places.map((place) => group(place, figures, columns, dataset, language))}
  </table>`;
}

function group(
  place: Place,
  figures: readonly Figure[],
  columns: readonly string[],
  dataset: Dataset,
  language: Language,
): TemplateResult {
  const own = figures.filter((figure) => figure.place === place.id);
  return html`<tbody role="rowgroup">
    <tr role="row" class="place">
      <th role="rowheader" scope="rowgroup" colspan=${columns.length} aria-colspan=${columns.length}>
        ${formatPlaceName(place, language)}: ${formatFigureCount(own.length, language)}
      </th>
    </tr>
    ${own.map((figure) => row(figure, columns, dataset, language))}
  </tbody>`;
}

function row(figure: Figure, columns: readonly string[], dataset: Dataset, language: Language): TemplateResult {
  const period = formatPeriod(figure, dataset, language);
  const scenario = formatScenario(figure, language);
  const cells = [
    formatCounted(figure, dataset, language),
    scenario ? language.messages.chart.conditional(scenario, period) : period,
    formatSourceInFull(figure, dataset, language),
    formatReport(figure, dataset, language),
  ];
  return html`<tr role="row">
    <th role="rowheader" scope="row">${capitalize(formatNumber(figure, dataset, language), language)}</th>
    ${cells.map((cell, index) => html`<td role="cell" data-column=${columns[index + 1]!}>${capitalize(cell, language)}</td>`)}
  </tr>`;
}

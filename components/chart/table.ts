import {html, type TemplateResult} from 'lit';
import type {Dataset, Figure} from '../../src/model/figure.js';
import {lookup} from '../../src/model/lookup.js';
import {capitalize, type Language} from '../../src/text/language.js';
import {formatName, formatSourceInFull} from '../../src/text/names.js';
import {formatCountedAs, formatNumber} from '../../src/text/number.js';
import {formatPeriod} from '../../src/text/period.js';
import {formatScenario} from '../../src/text/scenario.js';
import {reportTemplate} from './quoted.js';

/** What stands in a cell. */
export type Cell = string | TemplateResult;

/** What a chart draws, as a table with a row for each figure. */
export function figureTable(
  figures: readonly Figure[],
  caption: string,
  dataset: Dataset,
  language: Language,
): TemplateResult {
  const {table} = language.messages;
  const columns = [table.number, table.who, table.place, table.period, table.source, table.report];
  const rows = figures.map((figure) => {
    const [number, who, ...others] = figureCells(figure, dataset, language);
    const place = formatName(lookup(dataset).places.get(figure.place)!, language);
    return tableRow([number, who!, place, ...others], columns, language);
  });
  return tableTemplate(caption, columns, bodyTemplate(rows));
}

/** What a row says of a figure but for its place: number, who is counted, period, source and report. */
export function figureCells(figure: Figure, dataset: Dataset, language: Language): [name: string, ...Cell[]] {
  const period = formatPeriod(figure, dataset, language);
  const scenario = formatScenario(figure, language);
  return [
    formatNumber(figure, dataset, language),
    formatCountedAs(figure, dataset, language),
    scenario ? language.messages.chart.conditional(scenario, period) : period,
    formatSourceInFull(figure, dataset, language),
    reportTemplate(figure, dataset, language),
  ];
}

/**
 * A table of the columns, around the bodies that hold its rows. The roles are written out, as a narrow table is laid
 * out in another way than as a table.
 */
export function tableTemplate(
  caption: string,
  columns: readonly string[],
  bodies: TemplateResult | readonly TemplateResult[],
): TemplateResult {
  return html`<table role="table" part="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
      </tr>
    </thead>
    ${bodies}
  </table>`;
}

/** Rows as one body of such a table. */
export function bodyTemplate(rows: readonly TemplateResult[]): TemplateResult {
  return html`<tbody role="rowgroup">
    ${rows}
  </tbody>`;
}

/** A row of such a table, named by its first cell. */
export function tableRow(
  [name, ...cells]: readonly [name: string, ...Cell[]],
  columns: readonly string[],
  language: Language,
): TemplateResult {
  return html`<tr role="row">
    <th role="rowheader" scope="row">${capitalize(name, language)}</th>
    ${cells.map((cell, index) => html`<td role="cell" data-column=${columns[index + 1]!}>${typeof cell === 'string' ? capitalize(cell, language) : cell}</td>`)}
  </tr>`;
}

import type {Dataset, Figure, Report} from '../../src/model/figure.js';
import {capitalize, type Language} from '../../src/text/language.js';
import {formatReport} from '../../src/text/describe.js';
import {formatPlace, formatSourceInFull} from '../../src/text/names.js';
import {formatCounted, formatNumber} from '../../src/text/number.js';
import {formatPeriod} from '../../src/text/period.js';
import {html, type Markup} from '../html.js';
import {scrolling} from './scrolling.js';

/** Every figure in the words of its report, under the report that published it. Its anchor is its identifier. */
export function figuresTable(dataset: Dataset, language: Language): Markup {
  const {figures, reports} = dataset;
  return scrolling(
    'All figures as published',
    html`<table class="figures">
      <thead>
        <tr>
          <th scope="col">Number as published</th>
          <th scope="col">Counted</th>
          <th scope="col">Place</th>
          <th scope="col">Period</th>
          <th scope="col">Source</th>
          <th scope="col">Report</th>
          <th scope="col">Paragraph</th>
          <th scope="col">Status</th>
        </tr>
      </thead>
      ${reports.map((report) => {
        const printed = figures.filter((figure) => figure.report === report.id);
        return html`<tbody>
          ${printed[0] ? heading(report, printed[0], dataset, language) : ''}
          ${printed.map((figure) => row(figure, dataset, language))}
        </tbody>`;
      })}
    </table>`,
  );
}

function heading({id}: Report, figure: Figure, dataset: Dataset, language: Language): Markup {
  return html`<tr class="report">
    <th scope="rowgroup" colspan="8" id="report-${id}">
      <span>${capitalize(formatReport(figure, dataset, language), language)}</span>
    </th>
  </tr>`;
}

function row(figure: Figure, dataset: Dataset, language: Language): Markup {
  const {id, report, paragraph, status, scenario, note} = figure;
  return html`<tr id="${id}">
    <th scope="row"><a href="#${id}">${formatNumber(figure, dataset, language)}</a></th>
    <td>
      ${formatCounted(figure, dataset, language)}
      <p class="kind"><code>${id}</code></p>
      ${note === null ? '' : html`<p class="kind">${note}</p>`}
    </td>
    <td>${formatPlace(figure, dataset, language)}</td>
    <td>${formatPeriod(figure, dataset, language)}</td>
    <td>${formatSourceInFull(figure, dataset, language)}</td>
    <td><a href="#report-${report}">${report.split('_')[0]!}</a></td>
    <td>${paragraph}</td>
    <td>${status}${scenario === null ? '' : `: ${scenario}`}</td>
  </tr>`;
}

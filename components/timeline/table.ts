import {html, type TemplateResult} from 'lit';
import {inOrder, type Moment} from '../../src/model/events.js';
import type {Dataset, Event, Figure} from '../../src/model/figure.js';
import {lookup} from '../../src/model/lookup.js';
import {formatReport} from '../../src/text/describe.js';
import {formatDates, formatEventPlace, formatPublished, formatTitle} from '../../src/text/events.js';
import {capitalize, type Language} from '../../src/text/language.js';
import {timelineMessages} from '../../src/text/messages/sections.js';
import {formatName, formatSource} from '../../src/text/names.js';
import {formatCount} from '../../src/text/number.js';

/** What a timeline draws, as a table with a row for each event and figure in order of time. */
export function timelineTable(
  figures: readonly Figure[],
  events: readonly Event[],
  caption: string,
  dataset: Dataset,
  language: Language,
): TemplateResult {
  const {place, report} = language.messages.table;
  const {table} = timelineMessages(language);
  const columns = [table.what, table.kind, table.date, place, report];
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
      ${inOrder(figures, events, dataset).map((moment) => row(moment, columns, dataset, language))}
    </tbody>
  </table>`;
}

/** The roles are written out, as a narrow table is laid out in another way than as a table. */
function row(moment: Moment, columns: readonly string[], dataset: Dataset, language: Language): TemplateResult {
  const [name, ...cells] = moment.event
    ? eventCells(moment.event, dataset, language)
    : figureCells(moment.figure, dataset, language);
  return html`<tr role="row">
    <th role="rowheader" scope="row">${capitalize(name!, language)}</th>
    ${cells.map((cell, index) => html`<td role="cell" data-column=${columns[index + 1]!}>${capitalize(cell, language)}</td>`)}
  </tr>`;
}

function eventCells(event: Event, dataset: Dataset, language: Language): string[] {
  return [
    formatTitle(event, language),
    timelineMessages(language).kind[event.kind],
    formatDates(event, dataset, language),
    formatEventPlace(event, dataset, language),
    formatReport(event, dataset, language),
  ];
}

function figureCells(figure: Figure, dataset: Dataset, language: Language): string[] {
  const {table} = timelineMessages(language);
  return [
    language.messages.chart.from(formatCount(figure, dataset, language), formatSource(figure, dataset, language)),
    figure.status === 'projected' ? table.projection : table.figure,
    formatPublished(figure, dataset, language),
    formatName(lookup(dataset).places.get(figure.place)!, language),
    formatReport(figure, dataset, language),
  ];
}

import type {TemplateResult} from 'lit';
import {inOrder} from '../../src/model/events.js';
import type {Dataset, Event, Figure} from '../../src/model/figure.js';
import {lookup} from '../../src/model/lookup.js';
import {formatDates, formatEventPlace, formatPublished, formatTitle} from '../../src/text/events.js';
import type {Language} from '../../src/text/language.js';
import {timelineMessages} from '../../src/text/messages/sections.js';
import {formatName, formatSource} from '../../src/text/names.js';
import {formatCount} from '../../src/text/number.js';
import {reportTemplate} from '../chart/quoted.js';
import {bodyTemplate, tableRow, tableTemplate, type Cell} from '../chart/table.js';

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
  const rows = inOrder(figures, events, dataset).map((moment) => {
    const cells = moment.event
      ? eventCells(moment.event, dataset, language)
      : saidCells(moment.figure, dataset, language);
    return tableRow(cells, columns, language);
  });
  return tableTemplate(caption, columns, bodyTemplate(rows));
}

function eventCells(event: Event, dataset: Dataset, language: Language): [name: string, ...Cell[]] {
  return [
    formatTitle(event, language),
    timelineMessages(language).kind[event.kind],
    formatDates(event, dataset, language),
    formatEventPlace(event, dataset, language),
    reportTemplate(event, dataset, language),
  ];
}

function saidCells(figure: Figure, dataset: Dataset, language: Language): [name: string, ...Cell[]] {
  const {table} = timelineMessages(language);
  return [
    language.messages.chart.from(formatCount(figure, dataset, language), formatSource(figure, dataset, language)),
    figure.status === 'projected' ? table.projection : table.figure,
    formatPublished(figure, dataset, language),
    formatName(lookup(dataset).places.get(figure.place)!, language),
    reportTemplate(figure, dataset, language),
  ];
}

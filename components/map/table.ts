import {html, type TemplateResult} from 'lit';
import type {Dataset, Figure, Place} from '../../src/model/figure.js';
import {formatPlural, type Language} from '../../src/text/language.js';
import {formatFigureCount, formatPlaceName} from '../../src/text/map.js';
import {mapMessages} from '../../src/text/messages/sections.js';
import {figureCells, tableRow, tableTemplate} from '../chart/table.js';

/**
 * What a map shows, as a table: each place of the dataset that figures speak of, with a row for each of these, and at the
 * end all other places at once.
 */
export function placeTable(
  figures: readonly Figure[],
  caption: string,
  dataset: Dataset,
  language: Language,
): TemplateResult {
  const {table} = language.messages;
  const columns = [table.number, table.who, table.period, table.source, table.report];
  const spoken = new Set(figures.map(({place}) => place));
  const bodies = dataset.places
    .filter(({id}) => spoken.has(id))
    .map((place) => group(place, figures, columns, dataset, language));
  const others = dataset.places.filter(({id}) => !spoken.has(id));
  return tableTemplate(caption, columns, others.length ? [...bodies, rest(others, columns, language)] : bodies);
}

/** The places that no figure speaks of themselves. */
function rest(places: readonly Place[], columns: readonly string[], language: Language): TemplateResult {
  const {option, without} = mapMessages(language);
  const count = formatPlural(without, places.length, language);
  const names = places.map((place) => formatPlaceName(place, language));
  return html`<tbody role="rowgroup">
    ${heading(option(count, names), columns)}
  </tbody>`;
}

function group(
  place: Place,
  figures: readonly Figure[],
  columns: readonly string[],
  dataset: Dataset,
  language: Language,
): TemplateResult {
  const {option} = mapMessages(language);
  const own = figures.filter((figure) => figure.place === place.id);
  return html`<tbody role="rowgroup">
    ${heading(option(formatPlaceName(place, language), [formatFigureCount(own.length, language)]), columns)}
    ${own.map((figure) => tableRow(figureCells(figure, dataset, language), columns, language))}
  </tbody>`;
}

/** A row over others, across all columns. */
function heading(text: string, columns: readonly string[]): TemplateResult {
  return html`<tr role="row" class="place">
    <th role="rowheader" scope="rowgroup" colspan=${columns.length} aria-colspan=${columns.length}>${text}</th>
  </tr>`;
}

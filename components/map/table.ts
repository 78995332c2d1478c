import {html, type TemplateResult} from 'lit';
import type {Dataset, Figure, Place} from '../../src/model/figure.js';
import type {Language} from '../../src/text/language.js';
import {formatFigureCount, formatPlaceName} from '../../src/text/map.js';
import {figureCells, tableRow, tableTemplate} from '../chart/table.js';

/** What a map shows, as a table: each place of the dataset, with a row for each figure that speaks of it. */
export function placeTable(
  figures: readonly Figure[],
  caption: string,
  dataset: Dataset,
  language: Language,
): TemplateResult {
  const {table} = language.messages;
  const columns = [table.number, table.who, table.period, table.source, table.report];
  const bodies = dataset.places.map((place) => group(place, figures, columns, dataset, language));
  return tableTemplate(caption, columns, bodies);
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
    ${own.map((figure) => tableRow(figureCells(figure, dataset, language), columns, language))}
  </tbody>`;
}

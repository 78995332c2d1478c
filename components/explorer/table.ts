import type {TemplateResult} from 'lit';
import type {Column} from '../../src/model/columns.js';
import type {Exploration} from '../../src/model/explore.js';
import type {Dataset, Figure} from '../../src/model/figure.js';
import {formatColumn, formatFigures, formatRowTotal, nameWriter} from '../../src/text/explore.js';
import {fieldWriter} from '../../src/text/fields.js';
import {namesOf} from '../../src/layout/explorer/names.js';
import type {Language} from '../../src/text/language.js';
import {explorerMessages, ledgerMessages} from '../../src/text/messages/sections.js';
import {bodyTemplate, tableRow, tableTemplate} from '../chart/table.js';

/** What is drawn, as a table: of points, a row for each figure with the columns chosen; of bars, one for each bar. */
export function explorerTable(
  figures: readonly Figure[],
  caption: string,
  {mark, x, y, color, facet}: Exploration,
  dataset: Dataset,
  language: Language,
): TemplateResult {
  const write = fieldWriter(dataset, language);
  const messages = explorerMessages(language);
  if (mark === 'count' || mark === 'total') {
    const named = nameWriter(dataset, language);
    const rows = (own: readonly Figure[], before: string) =>
      namesOf(own, y, named, language).map(({name, figures: of}): [string, ...string[]] => [
        before ? messages.option(before, [name]) : name,
        formatFigures(of.length, language),
        ...(mark === 'total' ? [formatRowTotal(of, dataset, language).words] : []),
      ]);
    const all = facet
      ? namesOf(figures, facet, named, language).flatMap(({name, figures: own}) => rows(own, name))
      : rows(figures, '');
    const columns = [
      formatColumn(y, language),
      messages.table.figures,
      ...(mark === 'total' ? [messages.table.total] : []),
    ];
    return tableTemplate(caption, columns, bodyTemplate(all.map((row) => tableRow(row, columns, language))));
  }
  // What is chosen stands first, and then what no number must be shown without.
  const wanted = new Set([x, y, color, facet, 'counted', 'period', 'source', 'report'] as const);
  const shown = ['number', ...[...wanted].filter((column) => column !== null && column !== 'number')] as Column[];
  const columns = shown.map((column) => formatColumn(column, language));
  const {empty} = ledgerMessages(language);
  const rows = figures.map((figure) => {
    const [name, ...cells] = shown.map((column) => write(figure, column) || empty);
    return tableRow([name!, ...cells], columns, language);
  });
  return tableTemplate(caption, columns, bodyTemplate(rows));
}

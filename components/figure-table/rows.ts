import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Column} from '../../src/model/columns.js';
import type {Figure} from '../../src/model/figure.js';
import type {Order} from '../../src/text/ledger.js';
import type {LedgerMessages} from '../../src/text/messages/elements.js';

/** What a table shows, and what it tells of what a reader does. */
export interface Rows {
  readonly figures: readonly Figure[];
  readonly columns: readonly Column[];
  readonly caption: string;
  readonly order: Order | null;
  readonly opened: ReadonlySet<string>;
  readonly highlighted: ReadonlySet<string>;
  /** Whether it is more than looked at. */
  readonly full: boolean;
  /** Whether it is written for a script that makes it more than that, and looks the same already. */
  readonly still: boolean;
  /** What stands in a cell; nothing where the dataset has nothing. */
  readonly cell: (figure: Figure, column: Column) => string | TemplateResult;
  readonly messages: LedgerMessages;
  /** The name of a row whose first cell is empty. */
  readonly nameOf: (figure: Figure) => string;
  /** What opens under a row. */
  readonly evidence: (figure: Figure) => TemplateResult;
  readonly onSort: (column: Column) => void;
  readonly onOpen: (figure: Figure) => void;
  readonly onPoint: (figure: Figure | null) => void;
}

/** Columns of numbers, which stand under one another digit by digit. */
const numeric: ReadonlySet<Column> = new Set(['value', 'value_low', 'value_high', 'paragraph']);

/** The table. Its roles are written out, as a narrow one is laid out in another way than as a table. */
export function rowsTemplate(rows: Rows): TemplateResult {
  const {figures, columns, caption, onPoint} = rows;
  return html`<div class="scroll">
    <table role="table" part="table">
      <caption>
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => header(column, rows))}
        </tr>
      </thead>
      <tbody
        role="rowgroup"
        @pointerleave=${() => onPoint(null)}
        @focusout=${({relatedTarget, currentTarget}: FocusEvent) => {
          if (!(currentTarget as Element).contains(relatedTarget as Node | null)) onPoint(null);
        }}
      >
        ${repeat(
          figures,
          ({id}) => id,
          (figure) => row(figure, rows),
        )}
      </tbody>
    </table>
  </div>`;
}

function header(column: Column, {order, full, still, messages, onSort}: Rows): TemplateResult {
  const sorted = order?.column === column ? (order.descending ? 'descending' : 'ascending') : null;
  const name = messages.column[column];
  const sign = html`<svg class=${sorted ?? 'unsorted'} viewBox="0 0 8 12" width="8" height="12" aria-hidden="true">
    <path class="up" d="M1 5l3-4 3 4z" />
    <path class="down" d="M1 7l3 4 3-4z" />
  </svg>`;
  return html`<th role="columnheader" scope="col" class=${kind(column)} aria-sort=${sorted ?? nothing}>
    ${
      full
        ? html`<button type="button" class="sort" @click=${() => onSort(column)}>${name}${sign}</button>`
        : still
          ? html`<span class="still sort">${name}${sign}</span>`
          : name
    }
  </th>`;
}

function row(figure: Figure, rows: Rows): TemplateResult {
  const {columns, opened, highlighted, onPoint} = rows;
  const [first, ...others] = columns;
  const {id, status} = figure;
  const open = opened.has(id);
  const lit = highlighted.has(id);
  const point = () => onPoint(figure);
  return html`<tr
      role="row"
      id=${`row-${id}`}
      class=${`figure ${status}${open ? ' open' : ''}${lit ? ' highlighted' : ''}`}
      aria-current=${lit ? 'true' : nothing}
      @pointerenter=${point}
      @focusin=${point}
    >
      <th role="rowheader" scope="row" class=${kind(first!)} data-column=${rows.messages.column[first!]}>
        ${firstCell(figure, first!, open, rows)}
      </th>
      ${others.map(
        (column) =>
          html`<td role="cell" class=${kind(column)} data-column=${rows.messages.column[column]}>
            ${rows.cell(figure, column) || rows.messages.empty}
          </td>`,
      )}
    </tr>
    ${
      open
        ? html`<tr role="row" class="opened" @pointerenter=${point} @focusin=${point}>
            <td role="cell" colspan=${columns.length}>
              <div id=${`evidence-${id}`} class="evidence" part="evidence">${rows.evidence(figure)}</div>
            </td>
          </tr>`
        : nothing
    }`;
}

function firstCell(figure: Figure, column: Column, open: boolean, rows: Rows): TemplateResult | string {
  const {full, still, cell, messages, nameOf, onOpen} = rows;
  const text = cell(figure, column);
  const sign = html`<svg viewBox="0 0 8 12" width="8" height="12" aria-hidden="true"><path d="M2 2l4 4-4 4" /></svg>`;
  const words = html`<span>${text || messages.empty}</span>`;
  if (still) return html`<span class="still expand">${sign}${words}</span>`;
  if (!full) return text || messages.empty;
  return html`<button
    type="button"
    class="expand"
    aria-expanded=${open}
    aria-controls=${open ? `evidence-${figure.id}` : nothing}
    aria-label=${text ? nothing : nameOf(figure)}
    @click=${() => onOpen(figure)}
  >
    ${sign}${words}
  </button>`;
}

function kind(column: Column): string {
  return numeric.has(column) ? `${column} numeric` : column;
}

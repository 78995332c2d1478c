import {html, nothing, type TemplateResult} from 'lit';
import {columns, type Column} from '../../src/model/columns.js';
import {formatPlural, type Language} from '../../src/text/language.js';
import type {Order} from '../../src/text/ledger.js';
import {ledgerMessages} from '../../src/text/messages/sections.js';
import type {Format} from './downloads.js';

const formats: readonly Format[] = ['CSV', 'JSON', 'HXL'];

/** The field that rows are found by, and how many it leaves. */
export function searchField(
  query: string,
  [shown, all]: readonly [shown: number, all: number],
  language: Language,
  onSearch: (query: string) => void,
): TemplateResult {
  const messages = ledgerMessages(language);
  const onInput = ({target}: InputEvent) => onSearch((target as HTMLInputElement).value);
  return html`<label class="search">
      <span>${messages.search}</span>
      <input type="search" autocomplete="off" spellcheck="false" .value=${query} @input=${onInput} />
    </label>
    <p class="count-shown" role="status">
      ${messages.shown(language.formats.number(shown), formatPlural(messages.figures, all, language))}
    </p>`;
}

/** The columns to choose from. The last one that is shown cannot be taken away. */
export function columnChooser(
  shown: readonly Column[],
  language: Language,
  onToggle: (column: Column) => void,
): TemplateResult {
  const messages = ledgerMessages(language);
  return html`<details class="columns">
    <summary>${messages.columns}</summary>
    <fieldset>
      <legend>${messages.columns}</legend>
      ${columns.map((column) => {
        const checked = shown.includes(column);
        return html`<label>
          <input
            type="checkbox"
            name=${column}
            .checked=${checked}
            ?disabled=${checked && shown.length === 1}
            @change=${() => onToggle(column)}
          />
          ${messages.column[column]}
        </label>`;
      })}
    </fieldset>
  </details>`;
}

/** What sorts a table that is too narrow for headers. */
export function sortField(
  shown: readonly Column[],
  order: Order | null,
  language: Language,
  onOrder: (order: Order | null) => void,
): TemplateResult {
  const messages = ledgerMessages(language);
  const {descending = false} = order ?? {};
  const onChange = ({target}: globalThis.Event) => {
    const {value} = target as HTMLSelectElement;
    onOrder(value ? {column: value as Column, descending} : null);
  };
  const options = order && !shown.includes(order.column) ? [...shown, order.column] : shown;
  return html`<div class="sort-field">
    <label>
      <span>${messages.sortBy}</span>
      <select @change=${onChange}>
        <option value="" .selected=${!order}>${messages.inTime}</option>
        ${options.map(
          (column) =>
            html`<option value=${column} .selected=${order?.column === column}>${messages.column[column]}</option>`,
        )}
      </select>
    </label>
    ${
      order
        ? html`<label>
            <input
              type="checkbox"
              class="descending"
              .checked=${descending}
              @change=${() => onOrder({...order, descending: !descending})}
            />
            ${messages.descending}
          </label>`
        : nothing
    }
  </div>`;
}

/** The files in which what is shown can be taken away, and whether that did not work. */
export function downloadButtons(
  language: Language,
  failed: boolean,
  onDownload: (format: Format) => Promise<void>,
): TemplateResult {
  const messages = ledgerMessages(language);
  return html`<p class="downloads">
    ${messages.download}
    ${formats.map(
      (format) =>
        html`<button type="button" aria-label=${messages.downloadAs(format)} @click=${() => void onDownload(format)}>
          ${format}
        </button>`,
    )}
    <span role="status">${failed ? language.messages.control.failed : ''}</span>
  </p>`;
}

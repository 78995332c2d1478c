import {html, nothing, type TemplateResult} from 'lit';
import type {PageOfRows} from '../../src/layout/pages.js';
import type {Language} from '../../src/text/language.js';
import {pagesMessages} from '../../src/text/messages/sections.js';

/** How a reader comes to other pages. */
export interface Turning {
  readonly turn: (page: number) => void;
  /** Whether it waits for a script, without which it is of no use. */
  readonly waits: boolean;
}

/** Which of `all` there are where not all are shown, and the way to the others where there is one. */
export function pager(
  {page, pages, start, end}: PageOfRows,
  all: string,
  language: Language,
  turning: Turning | null,
): TemplateResult | typeof nothing {
  if (pages === 1) return nothing;
  const {label, previous, next, range} = pagesMessages(language);
  const {formats} = language;
  // Not disabled in truth at an end, as the focus would be lost from under the reader who has come there.
  const button = (name: string, to: number) =>
    turning
      ? html`<button
          type="button"
          class=${turning.waits ? 'waiting' : nothing}
          aria-disabled=${to < 0 || to >= pages}
          @click=${() => turning.turn(to)}
        >
          ${name}
        </button>`
      : nothing;
  // No landmark: a page may have many of them, and a reader's way through it is another.
  return html`<div class="pages" role="group" aria-label=${label}>
    ${button(previous, page - 1)}
    <p role="status">${range(formats.number(start + 1), formats.number(end), all)}</p>
    ${button(next, page + 1)}
  </div>`;
}

import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {LedgerMessages} from '../../src/text/messages/elements.js';
import {copied} from '../chart/tools/clipboard.js';

/** Copies citations, and says what has become of the one that was wanted last. */
export class Citations implements ReactiveController {
  private last: {readonly id: string; readonly copied: boolean} | null = null;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.last = null;
  }

  /** The button, what is said after, and the text itself where the browser leaves the copying to the reader. */
  template(id: string, text: string, messages: LedgerMessages): TemplateResult {
    const done = this.last?.id === id ? this.last.copied : null;
    return html`<div class="citation">
      <button type="button" class="cite" @click=${() => this.copy(id, text)}>${messages.cite}</button>
      <p role="status">${done === null ? nothing : done ? messages.cited : messages.notCopied}</p>
      ${
        done === false
          ? html`<textarea
              id=${`citation-${id}`}
              readonly
              rows="3"
              aria-label=${messages.citation}
              .value=${text}
            ></textarea>`
          : nothing
      }
    </div>`;
  }

  private async copy(id: string, text: string): Promise<void> {
    const done = await copied(text);
    this.last = {id, copied: done};
    this.host.requestUpdate();
    if (done) return;
    await this.host.updateComplete;
    this.host.shadowRoot?.querySelector<HTMLTextAreaElement>(`#citation-${CSS.escape(id)}`)?.select();
  }
}

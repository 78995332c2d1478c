import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Messages} from '../../src/text/messages/messages.js';
import {loadTools} from './load-tools.js';
import type {Subject} from './subject.js';
import type {Panels} from './tools/panels.js';

/** What a reader can do with a chart, in the order of the buttons. */
export const allControls = ['table', 'download', 'cite', 'share'] as const;

export type Control = (typeof allControls)[number];

/** The buttons of a chart. What they open comes with the tools; what was done is said in a line beside them. */
export class Toolbar {
  /** Whether the table stands in place of the drawing. */
  table = false;
  private panels: Panels | null = null;
  private failed = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly subject: () => Subject,
  ) {}

  render(controls: readonly Control[], {control, table}: Messages): TemplateResult | typeof nothing {
    const {panels} = this;
    if (!controls[0]) return nothing;
    const alone = controls.join() === 'table';
    return html`<div
      class=${alone ? 'controls corner' : 'controls'}
      part="controls"
      role="group"
      aria-label=${control.label}
      @keydown=${(event: KeyboardEvent) => panels?.onKey(event)}
    >
      ${controls.map((name) =>
        name === 'table'
          ? html`<button type="button" class="toggle" aria-pressed=${this.table} @click=${this.onTable}>
              ${table.show}
            </button>`
          : html`<button
                type="button"
                id=${name}
                aria-expanded=${panels?.open === name}
                @click=${() => void this.press(name)}
              >
                ${control[name]}
              </button>
              ${panels?.render(name)}`,
      )}
      ${alone ? nothing : html`<p class="done" role="status">${this.failed ? control.failed : panels?.told}</p>`}
    </div>`;
  }

  private readonly onTable = (): void => {
    this.table = !this.table;
    this.host.requestUpdate();
  };

  private async press(name: Exclude<Control, 'table'>): Promise<void> {
    try {
      this.panels ??= new (await loadTools()).Panels(this.host, this.subject);
      this.failed = false;
      this.panels.press(name);
    } catch {
      this.failed = true;
      this.host.requestUpdate();
    }
  }
}

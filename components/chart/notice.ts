import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../../src/text/language.js';
import {noticeText, type Pending} from './notice-text.js';
import type {Source} from './source.js';

/**
 * What is said of a dataset that is on its way, or cannot be drawn, in the place of a chart; with a button that ends the
 * reading of a large file, and then begins it again.
 */
export function noticeTemplate(
  source: Pending & Partial<Pick<Source, 'read' | 'stop'>>,
  name: string,
  theme: string,
  language: Language,
): TemplateResult {
  const {messages} = language;
  const stopped = source.fault?.fault === 'stopped';
  const press = () => (stopped ? source.read?.() : source.stop?.());
  const word = stopped ? 'again' : source.progress && !source.fault ? 'stop' : null;
  return html`<div class=${`notice ${theme}`} part="notice" lang=${messages.code} dir=${messages.direction}>
    <p role="status">${noticeText(source, name, language)}</p>
    ${word ? html`<button type="button" @click=${press}>${messages.control[word]}</button>` : nothing}
  </div>`;
}

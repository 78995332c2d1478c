import {html, type TemplateResult} from 'lit';
import type {Dataset, Figure} from '../../src/model/figure.js';
import {lookup} from '../../src/model/lookup.js';
import {formatReport} from '../../src/text/describe.js';
import {capitalize, primarySubtag, type Language} from '../../src/text/language.js';

/** The report of a figure or event; a screen reader says its title in the voice of the language it was printed in. */
export function reportTemplate(
  of: {readonly report: string},
  dataset: Dataset,
  language: Language,
): string | TemplateResult {
  const {title, language: printed} = lookup(dataset).reports.get(of.report)!;
  const text = capitalize(formatReport(of, dataset, language), language);
  return title === null ? text : quotedTemplate(text, title, printed, language);
}

/** The phrase that was printed, in the voice of its language. */
export function verbatimTemplate(figure: Figure, dataset: Dataset, language: Language): string | TemplateResult {
  const printed = lookup(dataset).reports.get(figure.report)!.language;
  return quotedTemplate(figure.valueVerbatim, figure.valueVerbatim, printed, language);
}

/** A text, with what it quotes marked as of another language and kept apart from the words around it. */
function quotedTemplate(text: string, quoted: string, printed: string, language: Language): string | TemplateResult {
  const start = text.indexOf(quoted);
  if (start < 0 || primarySubtag(printed) === language.messages.code) return text;
  const end = start + quoted.length;
  // One box, as the cells of a narrow table are grids.
  // prettier-ignore
  return html`<span>${text.slice(0, start)}<bdi lang=${printed}>${text.slice(start, end)}</bdi>${text.slice(end)}</span>`;
}

import {html, type TemplateResult} from 'lit';
import type {Dataset, Event} from '../../src/model/figure.js';
import {formatDates, formatEventPlace, formatTitle} from '../../src/text/events.js';
import {capitalize, type Language} from '../../src/text/language.js';
import {timelineMessages} from '../../src/text/messages/sections.js';
import {entry} from '../chart/evidence.js';
import {reportTemplate} from '../chart/quoted.js';

/** All that is known of one event: what happened, its kind, when, where, and which paragraph of which report tells it. */
export function eventEvidence(event: Event, dataset: Dataset, language: Language): TemplateResult {
  const {evidence: names, report} = language.messages;
  const {table, kind} = timelineMessages(language);
  const text = (words: string) => capitalize(words, language);
  return html`<p class="count">${formatTitle(event, language)}</p>
    <dl id="beyond">
      ${entry(table.kind, text(kind[event.kind]))} ${entry(table.date, text(formatDates(event, dataset, language)))}
      ${entry(names.place, text(formatEventPlace(event, dataset, language)))}
      ${entry(
        names.report,
        reportTemplate(event, dataset, language),
        text(report.paragraph(language.formats.number(event.paragraph))),
      )}
    </dl>`;
}

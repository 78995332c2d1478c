import {html, nothing, type TemplateResult} from 'lit';
import type {Dataset, Figure} from '../../src/model/figure.js';
import {relate, type Related} from '../../src/model/relate.js';
import {capitalize, formatProse, type Language} from '../../src/text/language.js';
import {formatName, formatSource, formatSourceInFull} from '../../src/text/names.js';
import {formatCount} from '../../src/text/number.js';
import {formatPeriod} from '../../src/text/period.js';
import {formatScenario} from '../../src/text/scenario.js';
import {lookup} from '../../src/model/lookup.js';
import {reportTemplate} from './quoted.js';

/** What stands for another figure: its name, or what leads there. */
type Way = (name: string, figure: Figure) => string | TemplateResult;

/**
 * All that is known of one figure: as published, place, period, source, report, and how it stands to others. `beyond` is
 * an id for what the name of a figure does not say: how it stands to others, and its note.
 */
export function evidence(
  figure: Figure,
  dataset: Dataset,
  language: Language,
  {way = (name) => name, beyond}: {readonly way?: Way; readonly beyond?: string} = {},
): TemplateResult {
  const {evidence: names, role} = language.messages;
  const place = lookup(dataset).places.get(figure.place)!;
  const related = relate(figure, dataset);
  return html`<p class="count">${capitalize(formatCount(figure, dataset, language), language)}</p>
    <dl>
      ${entry(names.place, capitalize(formatName(place, language), language))}
      ${entry(names.condition, formatScenario(figure, language))}
      ${entry(names.period, capitalize(formatPeriod(figure, dataset, language), language))}
      ${entry(names.source, capitalize(formatSourceInFull(figure, dataset, language), language))}
      ${entry(names.report, reportTemplate(figure, dataset, language))}
    </dl>
    <dl id=${beyond ?? nothing}>
      ${Object.entries(role).map(([kind, name]) =>
        entry(
          name,
          ...related
            .filter((other) => other.role === kind)
            .map((other) => way(nameOf(other, dataset, language), other.figure)),
        ),
      )}
      ${entry(names.note, figure.note && formatProse(figure.note, language))}
    </dl>`;
}

/** A name and what it is of one thing, in lines; nothing where there is nothing. */
export function entry(
  name: string,
  ...texts: readonly (string | TemplateResult | null)[]
): TemplateResult | typeof nothing {
  return texts[0]
    ? html`<div>
        <dt>${name}</dt>
        ${texts.map((text) => html`<dd>${text}</dd>`)}
      </div>`
    : nothing;
}

/** A figure as another one refers to it: number and source, and what the relation rests on. */
function nameOf({figure, note}: Related, dataset: Dataset, language: Language): string {
  const {chart} = language.messages;
  const name = chart.from(formatCount(figure, dataset, language), formatSource(figure, dataset, language));
  return note ? chart.noted(name, formatProse(note, language)) : name;
}

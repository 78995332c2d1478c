import {html, nothing, type TemplateResult} from 'lit';
import type {Dataset, Figure, Place} from '../../src/model/figure.js';
import {lookup} from '../../src/model/lookup.js';
import type {Told} from '../../src/model/told.js';
import {formatTotal} from '../../src/text/chart.js';
import {capitalize, type Language} from '../../src/text/language.js';
import {formatEvent, formatPlaceName} from '../../src/text/map.js';
import {mapMessages} from '../../src/text/messages/sections.js';
import {formatName, formatSourceInFull} from '../../src/text/names.js';
import {formatCount} from '../../src/text/number.js';
import {formatPeriod} from '../../src/text/period.js';
import {formatScenario} from '../../src/text/scenario.js';
import {reportTemplate} from '../chart/quoted.js';

interface Telling {
  readonly drawn: boolean;
  /** Whether figures speak of a place itself. */
  readonly spoken: (place: Place) => boolean;
  readonly dataset: Dataset;
  readonly language: Language;
}

/** All that is told of a place: its figures in full, those of what lies in it, whether they add up, and events. */
export function toldTemplate(
  {place, own, inside, around, events}: Told,
  {drawn, spoken, dataset, language}: Telling,
): TemplateResult {
  const messages = mapMessages(language);
  const all = [...own, ...inside.flatMap(({figures}) => figures)];
  const name = (outer: Place) => formatName(outer, language);
  const figure = (row: Figure, where: string | null) => figureTemplate(row, where, dataset, language);
  return html`<p class="count">${formatPlaceName(place, language)}</p>
    ${around[0] ? html`<p>${capitalize(messages.liesIn(name(around[0])), language)}</p>` : nothing}
    ${drawn ? nothing : html`<p>${place.adminLevel === null ? messages.noBorder : messages.noPosition}</p>`}
    ${own.length ? nothing : html`<p>${messages.notAlone(around.filter(spoken).map(name))}</p>`}
    ${
      own.length
        ? part(
            inside.length ? messages.own : messages.figuresHeading,
            own.map((row) => figure(row, null)),
          )
        : nothing
    }
    ${
      inside.length
        ? part(
            messages.within,
            inside.flatMap(({place, figures}) => figures.map((row) => figure(row, formatPlaceName(place, language)))),
          )
        : nothing
    }
    ${all.length > 1 ? html`<p class="total">${formatTotal(all, dataset, language)}</p>` : nothing}
    ${
      events.length
        ? part(
            messages.eventsHeading,
            events.map((event) => {
              const where = lookup(dataset).places.get(event.place)!;
              return html`<li>
                ${formatEvent(event, language)}${where === place ? nothing : html`<br />${formatPlaceName(where, language)}`}
              </li>`;
            }),
          )
        : nothing
    }`;
}

function part(heading: string, items: readonly TemplateResult[]): TemplateResult {
  return html`<p class="part">${heading}</p>
    <ul>
      ${items}
    </ul>`;
}

/** A figure with all that it must not be shown without. */
function figureTemplate(figure: Figure, where: string | null, dataset: Dataset, language: Language): TemplateResult {
  const {chart} = language.messages;
  const period = formatPeriod(figure, dataset, language);
  const scenario = formatScenario(figure, language);
  const lines = [
    where,
    capitalize(scenario ? chart.conditional(scenario, period) : period, language),
    capitalize(formatSourceInFull(figure, dataset, language), language),
    reportTemplate(figure, dataset, language),
  ].filter((line) => line !== null);
  return html`<li>
    <b>${capitalize(formatCount(figure, dataset, language), language)}</b>
    ${lines.map((line) => html`<span>${line}</span>`)}
  </li>`;
}

import {html, nothing, type TemplateResult} from 'lit';
import {absenceOf} from '../../src/layout/map/places.js';
import type {Dataset, Figure, Place} from '../../src/model/figure.js';
import {lookup} from '../../src/model/lookup.js';
import type {Told} from '../../src/model/told.js';
import {formatTotal} from '../../src/text/chart.js';
import {capitalize, type Language} from '../../src/text/language.js';
import {formatEvent, formatPlaceName} from '../../src/text/map.js';
import {mapMessages} from '../../src/text/messages/sections.js';
import {formatName} from '../../src/text/names.js';
import {figureItem} from '../chart/figure-item.js';

interface Telling {
  /** Whether figures speak of a place itself. */
  readonly spoken: (place: Place) => boolean;
  readonly dataset: Dataset;
  readonly language: Language;
}

/** All that is told of a place: its figures in full, those of what lies in it, whether they add up, and events. */
export function toldTemplate(
  {place, own, inside, around, events}: Told,
  {spoken, dataset, language}: Telling,
): TemplateResult {
  const messages = mapMessages(language);
  const absence = absenceOf(place, dataset);
  const all = [...own, ...inside.flatMap(({figures}) => figures)];
  const name = (outer: Place) => formatName(outer, language);
  const figure = (row: Figure, where: string | null) => figureItem(row, where, dataset, language);
  return html`<p class="count">${formatPlaceName(place, language)}</p>
    ${around[0] ? html`<p>${capitalize(messages.liesIn(name(around[0])), language)}</p>` : nothing}
    ${absence ? html`<p>${messages.absence[absence]}</p>` : nothing}
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
                ${formatEvent(event, dataset, language)}${where === place ? nothing : html`<br />${formatPlaceName(where, language)}`}
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

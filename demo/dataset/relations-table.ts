import type {Dataset} from '../../src/model/figure.js';
import {lookup} from '../../src/model/lookup.js';
import type {Language} from '../../src/text/language.js';
import {formatSource} from '../../src/text/names.js';
import {formatCount} from '../../src/text/number.js';
import {html, type Markup} from '../html.js';
import {scrolling} from './scrolling.js';

/** How figures stand to each other, each pair in a sentence. */
export function relationsTable(dataset: Dataset, language: Language): Markup {
  const {figures} = lookup(dataset);
  const name = (id: string) => {
    const figure = figures.get(id)!;
    const words = formatCount(figure, dataset, language);
    return html`<a href="#${id}">${language.messages.chart.from(words, formatSource(figure, dataset, language))}</a>`;
  };
  return scrolling(
    'How figures stand to each other',
    html`<table class="relations">
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">How it stands</th>
          <th scope="col">To which</th>
          <th scope="col">Note</th>
        </tr>
      </thead>
      <tbody>
        ${dataset.relations.map(
          ({subject, predicate, object, note}) =>
            html`<tr>
              <td>${name(subject)}</td>
              <td>${language.messages.role[predicate]}</td>
              <td>${name(object)}</td>
              <td>${note ?? ''}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
  );
}

import {apiTables} from './api.js';
import {codeBlock} from './code.js';
import {example, type Examples} from './examples.js';
import {html, prose, type Markup} from './html.js';
import type {Declaration} from './manifest.js';
import {variants, type Variant} from './variants.js';

/** The page of the chart of displacement: its variants, each as it runs and as code, then all that can be set. */
export function elementPage(declaration: Declaration, examples: Examples): Markup {
  return html`<h1>Displacement chart</h1>
    <p class="lead">${prose(declaration.description ?? '')}</p>
    <nav class="contents" aria-label="On this page">
      <ul>
        ${[...variants, {id: 'api', title: 'Reference'}].map(
          ({id, title}) => html`<li><a href="#${id}">${title}</a></li>`,
        )}
      </ul>
    </nav>
    ${variants.map((variant) => section(variant, examples))}
    <section>
      <h2 id="api">Reference</h2>
      ${codeBlock("import 'idlib-figures/displacement-chart';", 'JavaScript', 'the import of the chart')}
      <div class="columns">${apiTables(declaration)}</div>
    </section>`;
}

function section({id, title, use, examples: names}: Variant, examples: Examples): Markup {
  const which = (index: number) => (names.length > 1 ? `${title}, ${index + 1} of ${names.length}` : title);
  return html`<section>
    <h2 id="${id}">${title}</h2>
    <p>${prose(use)}</p>
    ${names.map((name, index) => example(examples, name, which(index)))}
  </section>`;
}

import {apiTables} from './api.js';
import {codeBlock} from './code.js';
import {exampleFiles, type GalleryElement} from './elements.js';
import {example, type Examples} from './examples.js';
import {html, prose, type Markup} from './html.js';
import type {Declaration} from '../src/build/manifest.js';
import {scriptTag} from './page.js';
import type {Variant} from './variants/variant.js';

/** The page of an element: its variants, each as it runs and as code, its script, then all that can be set. */
export function elementPage(element: GalleryElement, declaration: Declaration, examples: Examples): Markup {
  const {name, title, script, setup, variants} = element;
  const others = [
    {id: 'script', title: 'The script'},
    {id: 'api', title: 'Reference'},
  ];
  return html`<h1>${title}</h1>
    <p class="lead">${prose(declaration.description ?? '')}</p>
    <nav class="contents" aria-label="On this page">
      <ul>
        ${[...variants, ...others].map((part) => html`<li><a href="#${part.id}">${part.title}</a></li>`)}
      </ul>
    </nav>
    ${variants.map((variant) => section(variant, exampleFiles(element, variant), examples))}
    <section>
      <h2 id="script">The script</h2>
      <p>Put <a href="${script}" download>${script}</a> on your site, and its address into the tag. ${prose(setup)}</p>
      ${codeBlock(scriptTag(script).text, 'HTML', 'the script tag')}
      <p>In an app that has the package from npm:</p>
      ${codeBlock(`import 'idlib-figures/${name}';`, 'JavaScript', 'the import')}
    </section>
    <section>
      <h2 id="api">Reference</h2>
      <div class="columns">${apiTables(declaration)}</div>
    </section>`;
}

function section({id, title, use}: Variant, files: readonly string[], examples: Examples): Markup {
  const which = (index: number) => (files.length > 1 ? `${title}, ${index + 1} of ${files.length}` : title);
  return html`<section>
    <h2 id="${id}">${title}</h2>
    <p>${prose(use)}</p>
    ${files.map((file, index) => example(examples, file, which(index)))}
  </section>`;
}

import {codeBlock} from './code.js';
import {exampleText, type Examples} from './examples.js';
import {html, trusted, type Markup} from './html.js';
import {scriptTag} from './page.js';

/** How many bytes the page loads when they are needed, after gzip: what writes forms, and what cleans them. */
export interface Loaded {
  readonly writer: number;
  readonly cleaners: number;
}

/** The page on which an embed is put together. Without script it shows one, ready to be copied. */
export function embedPage(examples: Examples, {writer, cleaners}: Loaded): Markup {
  const first = exampleText(examples, 'displacement-chart/default.html');
  return html`<h1>Embed</h1>
    <p class="lead">Choose an element and what it shows, see it, and copy its HTML into a page of any CMS.</p>
    <p id="without">
      Choosing needs script, which is not running here. With it, this page has a form with all that can be set of each
      element, shows the element as chosen, and writes its code. Below is the first element as it comes, with its code;
      the page of each element has more to copy.
    </p>
    <p id="with" hidden>
      Choose the form that your host takes: code that you paste, a picture for e-mail, a page for a frame. All of it is
      made in this page, by the code that the package runs on servers (${kilobytes(writer)}, loaded with the first form
      that needs it). Nothing of what you choose leaves this page.
    </p>
    <div id="builder" class="builder">
      <form id="choices" aria-label="Options of the embed"></form>
      <div class="result">
        <section>
          <h2>Preview</h2>
          <p id="shown" role="status"></p>
          <div id="preview" class="run">${trusted(first)}</div>
        </section>
        <section>
          <h2>Code</h2>
          <p id="form-about"></p>
          <div id="pieces">
            ${codeBlock(`${scriptTag('/where-you-put-it/idlib.js').text}\n\n${first}`, 'HTML', 'the embed')}
          </div>
          <p id="shared" hidden>
            <a id="share" href="embed.html">Link to this choice</a>: the address of the page holds it.
          </p>
        </section>
        <section id="cms" hidden>
          <h2>What your CMS will keep</h2>
          <p>
            Most systems clean what editors paste. Choose what cleans yours, and see what is left of each form. The
            sanitizers themselves run here, loaded when one is chosen (${kilobytes(cleaners)}).
          </p>
          <div id="cleaner"></div>
          <p id="cms-problem" role="status"></p>
          <div id="kept" hidden></div>
        </section>
      </div>
    </div>`;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

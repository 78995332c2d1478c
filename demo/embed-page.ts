import {codeBlock} from './code.js';
import {exampleText, type Examples} from './examples.js';
import {html, trusted, type Markup} from './html.js';
import {scriptTag} from './page.js';

/** The page on which an embed is put together. Without script it shows one, ready to be copied. */
export function embedPage(examples: Examples): Markup {
  const first = exampleText(examples, 'displacement-chart/default.html');
  return html`<h1>Embed</h1>
    <p class="lead">Choose an element and what it shows, see it, and copy its HTML into a page of any CMS.</p>
    <p id="without">
      Choosing needs script, which is not running here. With it, this page has a form with all that can be set of each
      element, shows the element as chosen, and writes its code. Below is the first element as it comes, with its code;
      the page of each element has more to copy.
    </p>
    <p id="with" hidden>
      The code holds only what differs from what the element does anyway, and in the tag the words for readers without
      script. Nothing of what you choose leaves this page.
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
          ${codeBlock(`${scriptTag('/where-you-put-it/idlib.js').text}\n\n${first}`, 'HTML', 'the embed')}
          <p id="shared" hidden>
            <a id="share" href="embed.html">Link to this choice</a>: the address of the page holds it.
          </p>
        </section>
      </div>
    </div>`;
}

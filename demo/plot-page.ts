import {codeBlock} from './code.js';
import {exampleText, type Examples} from './examples.js';
import {html, prose, type Markup} from './html.js';
import {cells, fitFile} from './plot/cells.js';

/** The page on the marks for Observable Plot: cells of code, each with what it draws under it. */
export function plotPage(examples: Examples): Markup {
  const code = (file: string, name: string) => codeBlock(exampleText(examples, `plot/${file}`), 'JavaScript', name);
  return html`<h1>Figures in Observable Plot</h1>
    <p class="lead">
      ${prose('`idlib-figures/plot` draws the marks of the charts in Observable Plot, for those who work in it. It is installed with Plot:')}
    </p>
    ${codeBlock('npm install idlib-figures @observablehq/plot', 'Shell', 'installing it')}
    <p class="measure">
      Each cell below is a file: the code that you read is the code that has drawn what stands under it. Words and rules
      are those of the package; axes, scales, colours and facets are Plot’s.
    </p>
    ${cells.map(
      ({id, title, words, file}) =>
        html`<section>
          <h2 id="${id}">${title}</h2>
          <p class="measure">${prose(words)}</p>
          <div class="cell">
            ${code(file, `the cell “${title}”`)}
            <div class="output" role="region" aria-label="What ${file} draws" tabindex="0">
              <p>What this draws needs script, which is not running here.</p>
            </div>
          </div>
        </section>`,
    )}
    <section>
      <h2 id="policy">In a page with a strict policy</h2>
      <p class="measure">
        ${prose("Plot writes a `<style>` into each plot, which a policy such as `style-src 'self'` blocks, and names on elements that can have none. This page has put every plot above through this function; the few rules that Plot would write stand in its style sheet.")}
      </p>
      ${code(fitFile, 'what makes a plot fit')}
    </section>
    <section>
      <h2 id="without">Without code</h2>
      <p class="measure">
        ${prose('To choose columns without writing code, there is `<idlib-explorer>`:')}
        <a href="explorer.html">its page</a> has it with all that can be chosen.
      </p>
    </section>`;
}

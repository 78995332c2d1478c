import {html, type Markup} from './html.js';

/**
 * A block of code to copy. `language` is what a reader sees above it; `name` says which block it is, to those who
 * come to its button without seeing what stands around it.
 */
export function codeBlock(code: string, language: string, name: string): Markup {
  return html`<figure class="code" data-name="${name}">
    <figcaption>${language}</figcaption>
    <pre><code>${code}</code></pre>
  </figure>`;
}

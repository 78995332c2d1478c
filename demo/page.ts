import {elements, pageFile} from './elements.js';
import {html, type Markup} from './html.js';

/** The pages of the gallery, in the order of the navigation. */
const pages = [
  {file: 'index.html', title: 'Overview'},
  ...elements.map((element) => ({file: pageFile(element), title: element.title})),
];

export interface Page {
  readonly file: string;
  readonly title: string;
  /** One sentence, for search engines. */
  readonly description: string;
  /** Version of the dataset. */
  readonly version: string;
  /** Address of the script that defines the element of the page. */
  readonly script: string;
  /** What else the page loads. */
  readonly others?: readonly string[] | undefined;
  readonly main: Markup;
}

export function scriptTag(address: string): Markup {
  return html`<script type="module" src="${address}"></script>`;
}

/** A whole page. All addresses are relative, and no style or script stands in it: any host and policy will do. */
export function page({file, title, description, version, script, others = [], main}: Page): string {
  const body = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="gallery.css" />
        ${[script, ...others, 'gallery.js'].map(scriptTag)}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="site">
          <a class="name" href="index.html">Idlib Figures</a>
          <nav aria-label="Pages">
            <ul>
              ${pages.map(
                (other) =>
                  html`<li>
                    <a href="${other.file}" ${other.file === file ? html`aria-current="page"` : ''}>${other.title}</a>
                  </li>`,
              )}
            </ul>
          </nav>
        </header>
        <main id="main" tabindex="-1">${main}</main>
        <footer class="site">
          <p>
            Code: MIT licence. Data, version ${version}:
            <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a>. To cite the data, name
            Idlib Figures and the report that published the figure.
          </p>
          <p>
            Sources: every number on Idlib was printed in a news report of 2019 or 2020 and is credited to whom that
            report credits, or to nobody where it names none. The reports themselves are not reproduced. Numbers on the
            Sarn valley are made up.
          </p>
        </footer>
        <p class="visually-hidden" id="told" role="status"></p>
      </body>
    </html>`;
  return `${body.text.trim()}\n`;
}

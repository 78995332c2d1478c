import {html, type Markup} from '../html.js';

/**
 * The page of the plugin that links lead to: it shows what its address says, with the script of the gallery's page for
 * that. `assets` is the folder of its files.
 */
export function viewPage(assets: string): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>Figures from a link – Idlib Figures</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${assets}page.css" />
        <script type="module" src="${assets}idlib.js"></script>
        <script type="module" src="${assets}view.js"></script>
      </head>
      <body>
        <main>
          <h1>Figures from a link</h1>
          <p id="without">
            The address of this page says what to show, and showing it needs script, which is not running here.
          </p>
          <p id="none" hidden>The address of this page names nothing that can be shown, so here is every figure.</p>
          <p id="words" hidden>
            The heading or the summary was written by who made the link; the figures, and all that is said of them, are
            those of the dataset.
          </p>
          <div id="place"><idlib-figure-table></idlib-figure-table></div>
        </main>
      </body>
    </html>`;
}

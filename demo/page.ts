import {chrome, type PageLanguage} from './chrome.js';
import {html, type Markup} from './html.js';
import {siteNavigation} from './navigation.js';

export interface Page {
  readonly file: string;
  readonly title: string;
  /** One sentence, for search engines. */
  readonly description: string;
  /** Version of the dataset. */
  readonly version: string;
  /** Addresses of the scripts that define the elements of the page. */
  readonly scripts: readonly string[];
  readonly main: Markup;
  /** English if not given. */
  readonly language?: PageLanguage;
  /** What else stands in the head. */
  readonly head?: Markup;
}

export function scriptTag(address: string): Markup {
  return html`<script type="module" src="${address}"></script>`;
}

/** A whole page. All addresses are relative, and no style or script stands in it: any host and policy will do. */
export function page({file, title, description, version, scripts, main, language = 'en', head}: Page): string {
  const {direction, skip, licence, sources} = chrome[language];
  const {before, after} = licence(version);
  const body = html`<!doctype html>
    <html lang="${language}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="gallery.css" />
        ${language === 'en' ? [] : html`<link rel="modulepreload" href="languages/${language}.js" />`}
        ${[...scripts, 'gallery.js'].map((script) => [scriptTag(script), ' '])} ${head ?? ''}
      </head>
      <body>
        <a class="skip" href="#main">${skip}</a>
        <header class="site">
          <a class="name" href="index.html" lang="en" dir="ltr">Idlib Figures</a>
          ${siteNavigation(file, language)}
        </header>
        <main id="main" tabindex="-1">${main}</main>
        <footer class="site">
          <p>
            ${before}<a href="https://creativecommons.org/licenses/by/4.0/" rel="license" lang="en" dir="ltr"
              >CC BY 4.0</a
            >${after}
          </p>
          <p>${sources}</p>
        </footer>
        <p class="visually-hidden" id="told" role="status"></p>
      </body>
    </html>`;
  return `${body.text.trim()}\n`;
}

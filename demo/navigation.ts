import {chrome, type PageLanguage} from './chrome.js';
import {html, type Markup} from './html.js';
import {navigation, type PageGroup, type PageLink} from './pages.js';

/** The links to all pages, in the language of the page they stand on; the pages of a group open under its name. */
export function siteNavigation(current: string, language: PageLanguage): Markup {
  const group = ({id, title, pages}: PageGroup) => {
    const here = pages.some(({file}) => file === current);
    return html`<details name="pages" class="pages" id="pages-${id}">
      <summary ${here ? html`aria-current="true"` : ''}>${title[language]}</summary>
      <ul>
        ${pages.map((page) => item(page, current, language))}
      </ul>
    </details>`;
  };
  return html`<nav aria-label="${chrome[language].pages}">
    <ul>
      ${navigation.map((entry) => ('pages' in entry ? html`<li>${group(entry)}</li>` : item(entry, current, language)))}
    </ul>
  </nav>`;
}

function item({file, title, language: target}: PageLink, current: string, language: PageLanguage): Markup {
  const own = typeof title === 'string';
  const foreign = own && target !== language;
  return html`<li>
    <a
      href="${file}"
      ${foreign ? html`lang="${target}" dir="${chrome[target].direction}"` : ''}
      ${target === language ? '' : html`hreflang="${target}"`}
      ${file === current ? html`aria-current="page"` : ''}
      >${own ? title : title[language]}</a
    >
  </li>`;
}

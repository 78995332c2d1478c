import {readFile} from 'node:fs/promises';
import type {Article} from './articles.js';
import {html, trusted, type Markup} from './html.js';

/** The scripts of the elements that the articles use. */
export const articleScripts = ['figure', 'key-figures', 'displacement-chart', 'casualty-chart'].map(
  (name) => `elements/${name}.js`,
);

/** An article with elements in its text, as a page of a newsroom has it. */
export async function articlePage({language, title}: Article): Promise<Markup> {
  const text = await readFile(new URL(`articles/${language}.html`, import.meta.url), 'utf8');
  return html`<article>
    <h1>${title}</h1>
    ${trusted(text)}
  </article>`;
}

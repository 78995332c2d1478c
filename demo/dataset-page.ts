import type {Dataset} from '../src/model/figure.js';
import type {Language} from '../src/text/language.js';
import {codeBlock} from './code.js';
import {bibtex, type Cited} from './dataset/citation.js';
import {codebook} from './dataset/codebook.js';
import {figuresTable} from './dataset/figures-table.js';
import {readSections, type Section} from './dataset/markdown.js';
import {relationsTable} from './dataset/relations-table.js';
import {html, type Markup} from './html.js';

export interface DatasetContent {
  readonly dataset: Dataset;
  readonly about: Cited;
  /** The text of `datasets/README.md`. */
  readonly readme: string;
  /** Links to the files. */
  readonly files: Markup;
  readonly language: Language;
}

interface Part {
  readonly id: string;
  readonly title: string;
  readonly content: Markup;
}

/** The page of the dataset: what it is, all its figures, how it was coded, its columns, its files, how to cite it. */
export function datasetPage({dataset, about, readme, files, language}: DatasetContent): Markup {
  const [intro, ...told] = readSections(readme);
  const licence = told.at(-1)!;
  const parts: readonly Part[] = [
    {
      id: 'figures',
      title: `The ${dataset.figures.length} figures`,
      content: html`<p>
          Each as its report printed it, in the order in which the reports print them. A number links to itself; an
          element shows it by the identifier under what is counted. They are not to be added up because they stand in
          one table: see <a href="#what-not-to-do">what not to do</a>.
        </p>
        ${figuresTable(dataset, language)}`,
    },
    {
      id: 'relations',
      title: 'How they stand to each other',
      content: html`<p>Why figures of this table are not added up, pair by pair.</p>
        ${relationsTable(dataset, language)}`,
    },
    ...told.slice(0, -1),
    {id: 'codebook', title: 'Codebook', content: html`${codebook(about)}`},
    {id: 'files', title: 'Files', content: files},
    {...licence, content: html`${licence.content} ${citations(about, licence)}`},
  ];
  return html`<h1>The dataset</h1>
    <nav class="contents" aria-label="On this page">
      <ul>
        ${parts.map(({id, title}) => html`<li><a href="#${id}">${title}</a></li>`)}
      </ul>
    </nav>
    <div class="told">${intro!.content}</div>
    ${parts.map(
      ({id, title, content}) =>
        html`<section class="told">
          <h2 id="${id}">${title}</h2>
          ${content}
        </section>`,
    )}`;
}

function citations(about: Cited, {quoted}: Section): Markup {
  return html`<div class="citations">
    ${codeBlock(quoted ?? about.title, 'Text', 'the citation')}
    ${codeBlock(bibtex(about), 'BibTeX', 'the entry for BibTeX')}
  </div>`;
}

import {readdir} from 'node:fs/promises';
import type {DataPackage, Resource} from '../src/model/schema.js';
import {html, prose, type Markup} from './html.js';

/** Names of the files that are about the dataset as a whole, and what they are. */
const whole: Readonly<Record<string, string>> = {
  'README.md': 'codebook: columns, sources with their limits, how it was coded, how to cite',
  'FORMATS.md': 'what is kept of files of IDMC, UCDP, UNHCR, HDX HAPI and with HXL tags, which a chart reads too',
  'CHANGELOG.md': 'which figures changed, and why',
  'dataset.json': 'all tables in one file; a chart can read it by `src`',
  'dataset.jsonld': 'what the dataset is, for search engines and catalogues',
  'datapackage.json': 'description of every column for programs (Frictionless Data Package)',
};

/** The tables of the dataset and, under their names, the files that hold them. */
export async function datasetLinks(folder: URL, {resources}: DataPackage): Promise<Markup> {
  const entries = await readdir(folder, {withFileTypes: true});
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({name}) => name)
    .sort();
  const tables = new Map(resources.map((resource) => [resource, files.filter((file) => isOf(file, resource))]));
  const listed = new Set([...tables.values()].flat());
  const others = files.filter((file) => !listed.has(file));
  return html`<ul>
      ${others.map((file) => html`<li>${link(file)}${file in whole ? html` – ${prose(whole[file]!)}` : ''}</li>`)}
    </ul>
    <dl class="tables">
      ${[...tables].map(
        ([{title, description}, paths]) =>
          html`<div>
            <dt>${title}</dt>
            <dd>${prose(description)} ${paths.map((path, index) => html`${index ? ', ' : ''}${link(path)}`)}</dd>
          </div>`,
      )}
    </dl>`;
}

function isOf(file: string, {name}: Resource): boolean {
  return file.startsWith(`${name}.`);
}

function link(file: string): Markup {
  return html`<a href="datasets/${file}">${file}</a>`;
}

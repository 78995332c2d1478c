/**
 * Writes the plugin for WordPress to `dist/wordpress/idlib-figures/`, from what the build of the package has left in
 * `dist/`. The figures that a server can write are those of a file, one description a line: `descriptions.txt`, or the
 * one that is named; and every number for a sentence.
 */
import {cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';
import {dist, plugin} from '../../src/build/paths.js';
import {dataset} from '../../src/generated/dataset.js';
import {languages} from '../../src/generated/languages.js';
import {formatEmbed, parseEmbed, type Embed} from '../../src/model/embed.js';
import {sayAll, type Said} from '../../src/static/forms/said.js';
import {presets, toHTML, toSVG} from '../../src/static/index.js';
import {bundleScript} from '../bundle.js';
import {figureName} from './name.js';
import {viewPage} from './view-page.js';

/** Stands in the files for the address of the plugin's folder, which the server alone knows. */
const base = 'https://plugin.invalid/';
const page = `${base}view.html`;
const codes = languages.map(({messages}) => messages.code);
const source = new URL('idlib-figures/', import.meta.url);
const list = process.argv[2] ? pathToFileURL(process.argv[2]) : new URL('descriptions.txt', import.meta.url);

const {version} = JSON.parse(await readFile(new URL('../package.json', dist), 'utf8')) as {readonly version: string};
const integrity = JSON.parse(await readFile(new URL('integrity.json', dist), 'utf8')) as Record<string, string>;
const loader = integrity['loader.js']!;
/** The loader knows the hashes of all files: what it is named by changes with each of them, and caches cannot mix them. */
const assets = `assets/${Buffer.from(loader.replace('sha384-', ''), 'base64').toString('hex').slice(0, 16)}/`;

await rm(plugin, {recursive: true, force: true});
await cp(source, plugin, {recursive: true});
const main = new URL('idlib-figures.php', plugin);
await writeFile(main, (await readFile(main, 'utf8')).replace('{version}', version));
await copyAssets();

const described = await readDescriptions();
const numbers = dataset.figures.map(({id}) => ({tag: 'idlib-figure', attributes: {ref: id}}));
for (const code of codes) {
  const folder = new URL(`figures/${code}/`, plugin);
  await mkdir(folder, {recursive: true});
  for (const embed of [...described, ...numbers]) await writeFigure(embed, code, folder);
}
await writeFile(new URL('built.json', plugin), `${JSON.stringify(built(), null, 2)}\n`);

/** What the plugin has to know of the package. */
function built() {
  return {
    version,
    base,
    assets,
    loader,
    languages: codes,
    /** What an editor can choose, and all that it says: a post keeps that for when the plugin is gone. */
    choices: described.map((embed) => ({
      value: formatEmbed(embed),
      label: `${titleOf(embed, 'en')} (${formatEmbed(embed)})`,
      words: Object.fromEntries(codes.map((code) => [code, said(embed, code).statement])),
    })),
    /** What a link to figures says of which there is no file. */
    links: Object.fromEntries(codes.map((code) => [code, titleOf({tag: 'idlib-figure-table', attributes: {}}, code)])),
    allowed: presets.wordpress,
  };
}

function said({tag, attributes}: Embed, language: string): Said {
  return sayAll(tag, attributes, {language});
}

function titleOf(embed: Embed, language: string): string {
  return said(embed, language).heading;
}

/** Writes a description as the element around a figure (F2) with its picture, and drawn (F3). */
async function writeFigure(embed: Embed, language: string, folder: URL): Promise<void> {
  const {tag, attributes} = embed;
  const name = figureName(embed);
  const image = `${base}figures/${language}/${name}.svg`;
  await writeFile(new URL(`${name}.f2.html`, folder), toHTML('F2', tag, attributes, {language, page, image}));
  const drawn = toHTML('F3', tag, attributes, {language});
  const inline = tag === 'idlib-figure';
  // The figure in the element would end a paragraph around it, and with it the element.
  await writeFile(new URL(`${name}.f3.html`, folder), inline ? drawn : `<div>${drawn}</div>`);
  if (!inline) await writeFile(new URL(`${name}.svg`, folder), toSVG(tag, attributes, {language}));
}

async function readDescriptions(): Promise<Embed[]> {
  const lines = (await readFile(list, 'utf8')).split(/\r?\n/).filter((line) => line.trim());
  return lines.map((line, index) => {
    const embed = parseEmbed(line.trim());
    if (embed) return embed;
    throw new Error(`${list.pathname}, line ${index + 1}: found "${line}", expected a description of an element`);
  });
}

/** What a page loads by itself, and the page that links lead to. */
async function copyAssets(): Promise<void> {
  const folder = new URL(assets, plugin);
  await mkdir(folder, {recursive: true});
  for (const file of Object.keys(integrity).filter((file) => file.endsWith('.js') && file !== 'embed-host.js')) {
    await cp(new URL(file, dist), new URL(file, folder));
  }
  await cp(new URL('../styles/page.css', import.meta.url), new URL('page.css', folder));
  await writeFile(new URL('view.js', folder), await bundleScript('view/view.ts'));
  await writeFile(new URL('view.html', plugin), viewPage(assets).text);
}

/** Writes the gallery to `dist/gallery/`, from what the build of the package has left in `dist/`. */
import {execFile} from 'node:child_process';
import {cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {datasets, dist} from '../src/build/paths.js';
import {readDataPackage, readTables} from '../src/build/read-dataset.js';
import {datasetLinks} from './datasets.js';
import {elementPage} from './element-page.js';
import {elements, pageFile} from './elements.js';
import {exampleText, readExamples} from './examples.js';
import {indexPage} from './index-page.js';
import {readDeclaration} from './manifest.js';
import {page, type Page} from './page.js';

const gallery = new URL('gallery/', dist);
const demo = new URL('./', import.meta.url);
const own = new URL('datasets/own/', demo);

const examples = await readExamples();
const dataPackage = await readDataPackage(datasets);
const scripts = [...elements.map(({script}) => script), 'reader.js', 'tools.js'];

await rm(gallery, {recursive: true, force: true});
await mkdir(gallery);
for (const script of scripts) for (const file of [script, `${script}.map`]) await copy(dist, file);
await copy(dist, 'datasets/');
for (const file of ['gallery.js', 'icon.svg', 'datasets/']) await copy(demo, file);
await write('gallery.css', (await Promise.all(['page', 'content', 'print'].map(readStyles))).join('\n'));
await write('datasets/own.json', JSON.stringify(await readTables(own, await readDataPackage(own)), null, 2));

await writePage({
  file: 'index.html',
  title: 'Idlib Figures: displacement as published',
  description: dataPackage.description,
  script: 'idlib.js',
  main: indexPage({
    examples,
    printed: await run(exampleText(examples, 'import.js')),
    files: await datasetLinks(new URL('datasets/', dist), dataPackage),
  }),
});
for (const element of elements) {
  const {name, title, description, script, others} = element;
  const declaration = await readDeclaration(new URL('custom-elements.json', dist), `idlib-${name}`);
  await writePage({
    file: pageFile(element),
    title: `${title} – Idlib Figures`,
    description,
    script,
    others,
    main: elementPage(element, declaration, examples),
  });
}

function copy(from: URL, file: string): Promise<void> {
  return cp(new URL(file, from), new URL(file, gallery), {recursive: true});
}

function write(file: string, text: string): Promise<void> {
  return writeFile(new URL(file, gallery), text);
}

function readStyles(name: string): Promise<string> {
  return readFile(new URL(`styles/${name}.css`, demo), 'utf8');
}

function writePage(content: Omit<Page, 'version'>): Promise<void> {
  return write(content.file, page({...content, version: dataPackage.version}));
}

/** What a script prints that imports the package by its name. */
async function run(code: string): Promise<string> {
  const {stdout} = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: fileURLToPath(demo),
  });
  return stdout.trimEnd();
}

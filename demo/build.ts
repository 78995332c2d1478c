/** Writes the gallery to `dist/gallery/`, from what the build of the package has left in `dist/`. */
import {execFile} from 'node:child_process';
import {cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {gzipSync} from 'node:zlib';
import {datasets, dist} from '../src/build/paths.js';
import {readDataPackage, readTables} from '../src/build/read-dataset.js';
import {dataset} from '../src/generated/dataset.js';
import {languages} from '../src/generated/languages.js';
import {findLanguage} from '../src/text/language.js';
import {articlePage, articleScripts} from './article-page.js';
import {articleFile, articles} from './articles.js';
import {bundleScript} from './bundle.js';
import type {Cited} from './dataset/citation.js';
import {linkedData} from './dataset/linked-data.js';
import {datasetPage} from './dataset-page.js';
import {datasetLinks} from './datasets.js';
import {elementPage} from './element-page.js';
import {elements, pageFile} from './elements.js';
import {bundleBuilder} from './embed/bundle.js';
import {embedPage} from './embed-page.js';
import {exampleText, readExamples} from './examples.js';
import {indexPage} from './index-page.js';
import {readDeclaration} from './manifest.js';
import {page, type Page} from './page.js';
import {bundleCells} from './plot/bundle.js';
import {plotPage} from './plot-page.js';
import {viewFile} from './pages.js';
import {viewPage} from './view-page.js';

const gallery = new URL('gallery/', dist);
const demo = new URL('./', import.meta.url);
const own = new URL('datasets/own/', demo);

const examples = await readExamples();
const dataPackage = (await readDataPackage(datasets)) as Cited;
const declarations = await Promise.all(
  elements.map(({name}) => readDeclaration(new URL('custom-elements.json', dist), `idlib-${name}`)),
);

await rm(gallery, {recursive: true, force: true});
await mkdir(gallery);
for (const script of ['idlib.js', 'reader.js', 'data-worker.js', 'parquet-reader.js', 'tools.js', 'density.js'])
  for (const file of [script, `${script}.map`]) await copy(dist, file);
for (const folder of ['elements/', 'languages/', 'datasets/']) await copy(dist, folder);
for (const file of ['gallery.js', 'icon.svg', 'datasets/']) await copy(demo, file);
await write('gallery.css', (await readStyles()).join('\n'));
await write('datasets/own.json', JSON.stringify(await readTables(own, await readDataPackage(own)), null, 2));
const builder = await bundleBuilder(elements, declarations, dataset);
for (const [file, text] of Object.entries(builder)) await write(file, text);
await write('view.js', await bundleScript('view/view.ts'));
await write('plot.js', await bundleCells());

await writePage({
  file: 'index.html',
  title: 'Idlib Figures: displacement as published',
  description: dataPackage.description,
  scripts: ['idlib.js'],
  main: indexPage(examples, await run(exampleText(examples, 'import.js'))),
});
for (const [index, element] of elements.entries()) {
  const {title, description, script, others = []} = element;
  await writePage({
    file: pageFile(element),
    title: `${title} – Idlib Figures`,
    description,
    scripts: [script, ...others],
    main: elementPage(element, declarations[index]!, examples),
  });
}
for (const article of articles) {
  const {language, title, description} = article;
  await writePage({
    file: articleFile(language),
    title: `${title} – Idlib Figures`,
    description,
    scripts: articleScripts,
    main: await articlePage(article),
    language,
  });
}
await writePage({
  file: 'dataset.html',
  title: 'Dataset – Idlib Figures',
  description: dataPackage.description,
  scripts: [],
  main: datasetPage({
    dataset,
    about: dataPackage,
    readme: await readFile(new URL('README.md', datasets), 'utf8'),
    files: await datasetLinks(new URL('datasets/', dist), dataPackage),
    language: findLanguage('en', languages),
  }),
  head: linkedData(dataset, dataPackage, 'datasets/'),
});
await writePage({
  file: 'embed.html',
  title: 'Embed – Idlib Figures',
  description: 'Choose an element and its options, see it, and copy its HTML for a page of any CMS.',
  scripts: ['idlib.js', 'embed.js'],
  main: embedPage(examples, {
    writer: gzipSync(builder['static.js']).length,
    cleaners: gzipSync(builder['embed-cms.js']).length,
  }),
});

await writePage({
  file: 'plot.html',
  title: 'Figures in Observable Plot – Idlib Figures',
  description: 'The marks of the charts for Observable Plot, with the code that draws them.',
  scripts: ['plot.js'],
  main: plotPage(examples),
});
await writePage({
  file: viewFile,
  title: 'Figures from a link – Idlib Figures',
  description:
    'Shows the element that the address of the page names, with its figures, their words, periods and sources.',
  scripts: ['idlib.js', 'view.js'],
  main: viewPage(),
});

function copy(from: URL, file: string): Promise<void> {
  return cp(new URL(file, from), new URL(file, gallery), {recursive: true});
}

function write(file: string, text: string): Promise<void> {
  return writeFile(new URL(file, gallery), text);
}

/** The style sheets, what is for print last. */
async function readStyles(): Promise<string[]> {
  const folder = new URL('styles/', demo);
  const names = ['page.css', 'content.css', 'dataset.css', 'embed.css', 'plot.css', 'print.css'];
  return Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
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

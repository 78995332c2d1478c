import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import type {Dataset} from '../../src/model/figure.js';
import {languages} from '../../src/generated/languages.js';
import {findLanguage} from '../../src/text/language.js';
import type {GalleryElement} from '../elements.js';
import type {Declaration} from '../../src/build/manifest.js';
import {makeCatalogue} from './catalogue.js';
import {settings} from './settings.js';

/** The script of the page on which an embed is put together, with all that can be chosen in it. */
export async function bundleBuilder(
  elements: readonly GalleryElement[],
  declarations: readonly Declaration[],
  dataset: Dataset,
): Promise<string> {
  const {version} = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const language = findLanguage('en', languages);
  const catalogue = makeCatalogue(elements, declarations, dataset, language, settings(version));
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('builder.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    define: {CATALOGUE: JSON.stringify(catalogue)},
  });
  return outputFiles[0]!.text;
}

import {readFile} from 'node:fs/promises';
import type {Plugin} from 'esbuild';
import {transform} from 'esbuild';
import {dist} from '../../src/build/paths.js';
import {languages} from '../../src/generated/languages.js';
import type {Dataset} from '../../src/model/figure.js';
import {findLanguage} from '../../src/text/language.js';
import {bundleScript} from '../bundle.js';
import type {GalleryElement} from '../elements.js';
import type {Declaration} from '../../src/build/manifest.js';
import {makeCatalogue} from './catalogue.js';
import type {Package} from './order.js';
import {settings} from './settings.js';

/** What writes forms is that of the package, as it is built: what is written here is what it writes anywhere. */
const shipped: Plugin = {
  name: 'shipped',
  setup(build) {
    build.onResolve({filter: /\/static\/index\.js$/}, () => ({path: './static.js', external: true}));
  },
};

/** The scripts of the page on which an embed is put together, by their files. */
export async function bundleBuilder(
  elements: readonly GalleryElement[],
  declarations: readonly Declaration[],
  dataset: Dataset,
): Promise<Record<'embed.js' | 'embed-worker.js' | 'embed-cms.js' | 'static.js', string>> {
  const about = await readShipped();
  const language = findLanguage('en', languages);
  const catalogue = makeCatalogue(elements, declarations, dataset, language, settings(about.version));
  return {
    'embed.js': await bundleScript('embed/builder.ts', {CATALOGUE: catalogue, PACKAGE: about}),
    'embed-worker.js': await bundleScript('embed/write/worker.ts', {}, [shipped]),
    'embed-cms.js': await bundleScript('embed/cms/keep.ts'),
    'static.js': (await transform(await read('static.js', dist), {minify: true, format: 'esm'})).code,
  };
}

/** What code has to name of the package: its version, and the hashes of the scripts that pages load first. */
async function readShipped(): Promise<Package> {
  const {version} = JSON.parse(await read('../package.json', dist)) as {version: string};
  const all = JSON.parse(await read('integrity.json', dist)) as Record<string, string>;
  const named = /^(?:elements\/[\w-]+|loader|embed-host)\.js$/;
  return {version, integrity: Object.fromEntries(Object.entries(all).filter(([file]) => named.test(file)))};
}

function read(file: string, folder: URL): Promise<string> {
  return readFile(new URL(file, folder), 'utf8');
}

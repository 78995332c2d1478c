/**
 * Makes of the manifest that the analyzer leaves in `dist/custom-elements.json` the one that is published, and from that
 * what editors complete tags with: `html-data.json` and `css-data.json` for VS Code, `web-types.json` for JetBrains.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {publishedManifest, type Manifest} from './manifest.js';
import {dist} from './paths.js';

const file = new URL('custom-elements.json', dist);
const manifest = publishedManifest(JSON.parse(await readFile(file, 'utf8')) as Manifest);
const text = `${JSON.stringify(manifest, null, 2)}\n`;
await writeFile(file, text);

// The custom properties, which are the same for most elements, have a file of their own.
const options = {outdir: fileURLToPath(dist), hideCssPropertiesDocs: true, hideLogs: true};
// Each writes into the object that it is given.
generateVsCodeCustomElementData(JSON.parse(text), {
  ...options,
  htmlFileName: 'html-data.json',
  cssFileName: 'css-data.json',
});
generateJetBrainsWebTypes(JSON.parse(text), {...options, webTypesFileName: 'web-types.json'});

/** Writes to `dist/styles/` the style sheets of elements that a server writes, for pages that link them. */
import {mkdir, writeFile} from 'node:fs/promises';
import {elements, type Tag} from '../static/elements.js';
import {stylesOf} from '../static/styles.js';

const folder = new URL('../../dist/styles/', import.meta.url);
await mkdir(folder, {recursive: true});
for (const tag of Object.keys(elements) as Tag[]) {
  await writeFile(new URL(`${tag.replace('idlib-', '')}.css`, folder), stylesOf(tag));
}

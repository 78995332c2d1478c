import {written} from '../escape.js';
import {checkFolder} from './address.js';

/** The hashes of the files of `dist/`, by their paths. */
export type Integrity = Readonly<Record<string, string>>;

/** The tag of a script in the folder `assets`, which the browser only runs where it is the file with this hash. */
export function scriptTag(file: string, assets: string | undefined, integrity: Integrity = {}): string {
  const hash = Object.hasOwn(integrity, file) ? integrity[file]! : null;
  const src = `${checkFolder('assets', assets)}${file}`;
  return `<script${written({type: 'module', src, integrity: hash, crossorigin: 'anonymous'})}></script>`;
}

/** The script that an element needs. */
export function scriptOf(tag: string): string {
  return `elements/${tag.replace('idlib-', '')}.js`;
}

/** The script that a form needs to be the element on a page: what is not the element yet becomes it by the loader. */
export function scriptOfForm(form: string, tag: string): string {
  return form === 'F0' || form === 'F1' ? 'loader.js' : scriptOf(tag);
}

/** The version that the address of a folder names, where it is another than `version`. */
export function otherVersion(assets: string, version: string): string | null {
  const [, named] = /@(\d+\.\d+\.\d+[^/]*)\//.exec(assets) ?? [];
  return named === undefined || named === version ? null : named;
}

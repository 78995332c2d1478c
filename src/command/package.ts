/** What the package knows of itself, from the files that stand beside the command in `dist/`. */
import {readFileSync} from 'node:fs';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

export const {version} = read('../package.json') as {readonly version: string};

/** What a page may ask of each file that it loads. */
export function readIntegrity(): Readonly<Record<string, string>> {
  return read('integrity.json') as Readonly<Record<string, string>>;
}

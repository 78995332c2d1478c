/**
 * What a page can style, fill and listen to is told in the docstring of each element, from which come the manifest, the
 * gallery and the embed builder. Here it is held to what the templates, styles and events of the element hold.
 */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {elements} from '../../demo/elements.js';

const components = new URL('../../components/', import.meta.url);

/** The sources of an element: its folder, and what it takes from that of all charts; no other element's. */
function sourcesOf(name: string): Map<string, string> {
  const found = new Map<string, string>();
  const read = (url: URL): void => {
    const path = url.href.slice(components.href.length);
    const mine = path.startsWith(`${name}/`) || path.startsWith('chart/');
    if (!mine || path.endsWith('/define.ts') || found.has(path) || !existsSync(url)) return;
    const source = readFileSync(url, 'utf8');
    found.set(path, source);
    for (const [, type, to] of source.matchAll(/^(?:import|export) (type )?[^;]*?from '(\.[^']*)\.js'/gms)) {
      if (!type) read(new URL(`${to}.ts`, url));
    }
    for (const [, to] of source.matchAll(/^ .*\bimport\('(\.[^']*)\.js'\);/gm)) read(new URL(`${to}.ts`, url));
  };
  read(new URL(`${name}/${name}.ts`, components));
  // They come with the rest of what a toolbar opens, and are never seen without one.
  if (!found.has('chart/toolbar.ts')) found.delete('chart/tools/panels.ts');
  return found;
}

function all(sources: Iterable<string>, pattern: RegExp): string[] {
  return [...new Set([...sources].flatMap((source) => [...source.matchAll(pattern)].map(([, name]) => name ?? '')))];
}

/** What is in one list and not in the other. */
function without(list: readonly string[], other: readonly string[]): string[] {
  return list.filter((name) => !other.includes(name));
}

const parts = / part="([^"]*)"/g;
const slots = /<slot(?: name="([^"]*)")?>/g;
const events = /\bemit\(\s*[\w.]+,\s*'([^']*)'/g;
const properties = /var\(--(?:idlib-)?([a-z-]+)/g;

const everywhere = all(
  elements.flatMap(({name}) => [...sourcesOf(name).values()]),
  events,
);

for (const {name} of elements) {
  const sources = sourcesOf(name);
  const code = [...sources.values()];
  const own = [...sources].flatMap(([path, source]) => (path.startsWith(`${name}/`) ? [source] : []));
  const docs = sources.get(`${name}/${name}.ts`)!;
  const told = (pattern: RegExp) => all([docs], pattern);

  describe(`the description of idlib-${name}`, () => {
    it('names each of its parts, and no other', () => {
      assert.deepEqual(told(/@csspart ([\w-]+) /g).toSorted(), all(code, parts).toSorted());
    });

    it('names each of its slots, and no other', () => {
      assert.deepEqual(told(/@slot (?:([\w-]+) )?-/g).toSorted(), all(code, slots).toSorted());
    });

    it('names each event that it sends, and none that is never sent', () => {
      const listed = told(/@fires \S+ ([\w-]+) /g);
      // What comes from the elements within one is heard on it too.
      const within = own.some((source) => source.includes('<idlib-')) ? everywhere : [];
      assert.deepEqual(without(listed, [...all(code, events), ...within]), []);
      assert.deepEqual(without([...all(own, events), 'idlib-ready', 'idlib-error'], listed), []);
    });

    it('names the custom properties of its own styles, and none that does nothing', () => {
      const listed = told(/@cssproperty \[--idlib-([a-z-]+)/g);
      const used = all(code, properties);
      assert.deepEqual(without(listed, used), []);
      const themed = new Set(['font', 'font-size', 'ground', 'ink', 'muted', 'rule', 'reported', 'projected']);
      assert.deepEqual(
        without(
          all(own, properties).filter((property) => themed.has(property)),
          listed,
        ),
        [],
      );
    });
  });
}

import {formatFragment, readFragment} from '../../src/model/embed.js';

/** What a reader has chosen to see, by the attributes that say the same; what was left open is not in it. */
export type View = Readonly<Partial<Record<ViewKey, string>>>;

export const viewKeys = ['series', 'figures', 'indicator', 'group', 'place', 'source', 'from', 'to', 'as-of'] as const;
export type ViewKey = (typeof viewKeys)[number];

/** A view as the fragment of an address, without its `#`: `idlib-dashboard?place=idlib&as-of=2019-08-31`. */
export function formatView(name: string, view: View): string {
  return formatFragment(
    encodeURIComponent(name),
    viewKeys.flatMap((key) => (view[key] ? [[key, view[key]] as const] : [])),
  );
}

/** The view in the fragment of an address; `null` where it holds none for the element of this name. */
export function parseView(name: string, hash: string): View | null {
  const start = encodeURIComponent(name);
  // Without anything said of it, it is the address of the element as a place in the page.
  const read = hash.startsWith(`#${start}?`) ? readFragment(hash) : null;
  if (!read || read.name !== start) return null;
  const said = new Map(read.entries);
  return Object.fromEntries(
    viewKeys.flatMap((key) => {
      const value = said.get(key)?.trim();
      return value ? [[key, value]] : [];
    }),
  );
}

/** What a reader has chosen to see, by the attributes that say the same; what was left open is not in it. */
export type View = Readonly<Partial<Record<ViewKey, string>>>;

export const viewKeys = ['series', 'figures', 'indicator', 'group', 'place', 'source', 'from', 'to', 'as-of'] as const;
export type ViewKey = (typeof viewKeys)[number];

/** Longer than any view: a hash beyond it was not written by a dashboard. */
const LONGEST = 2000;

/** A view as the fragment of an address, without its `#`: `idlib-dashboard?place=idlib&as-of=2019-08-31`. */
export function formatView(name: string, view: View): string {
  const chosen = viewKeys.flatMap((key) => (view[key] ? [[key, view[key]]] : []));
  return `${name}?${new URLSearchParams(chosen)}`;
}

/** The view in the fragment of an address; `null` where it holds none for the element of this name. */
export function parseView(name: string, hash: string): View | null {
  const start = `#${name}?`;
  if (!hash.startsWith(start) || hash.length > LONGEST) return null;
  const params = new URLSearchParams(hash.slice(start.length));
  return Object.fromEntries(
    viewKeys.flatMap((key) => {
      const value = params.get(key)?.trim();
      return value ? [[key, value]] : [];
    }),
  );
}

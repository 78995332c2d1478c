/** What is to be shown somewhere: an element, and the attributes that say what of it. */
export interface Embed {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** All that a description can say: what the elements have as attributes, and their language. */
export const embedAttributes = [
  'ref',
  'show',
  'series',
  'figures',
  'indicator',
  'group',
  'place',
  'source',
  'from',
  'to',
  'as-of',
  'columns',
  'mark',
  'x',
  'y',
  'color',
  'facet',
  'heading',
  'summary',
  'theme',
  'numbering',
  'interactive',
  'controls',
  'highlight',
  'for',
  'src',
  'lang',
] as const;

/** Longer than any description: what is beyond it was not written by this package. */
export const LONGEST = 2000;

const tagForm = /^idlib-[a-z]+(?:-[a-z]+)*$/;
const names: ReadonlySet<string> = new Set(embedAttributes);
/** Control characters, what turns the direction of what follows, and what is left of text that was not UTF-8. */
const foreign = /[\p{Cc}\p{Cs}\u202A-\u202E\uFFFD]/u;

/**
 * A description as the fragment of an address, without its `#`: `idlib-displacement-chart?source=un&lang=ar`, or the
 * tag alone. Throws `RangeError` for one that could not be read again.
 */
export function formatEmbed({tag, attributes}: Embed): string {
  const entries = Object.entries(attributes);
  const problem = problemOf(tag, entries);
  if (problem) throw new RangeError(problem);
  const text = entries.length ? formatFragment(tag, entries) : tag;
  if (text.length > LONGEST) {
    throw new RangeError(`description: found ${text.length} characters, expected at most ${LONGEST}`);
  }
  return text;
}

/** The description in the fragment of an address, with or without its `#`; `null` where there is none that is sound. */
export function parseEmbed(fragment: string): Embed | null {
  const read = readFragment(fragment);
  if (!read) return null;
  const {name: tag, entries} = read;
  return problemOf(tag, entries) ? null : {tag, attributes: Object.fromEntries(entries)};
}

/** A name and what is said of it, as the fragment of an address, without its `#`. */
export function formatFragment(name: string, entries: readonly (readonly [string, string])[]): string {
  return `${name}?${new URLSearchParams(entries.map(([key, value]) => [key, value]))}`;
}

/** The same, read; whatever it says. `null` where it is longer than any description. */
export function readFragment(
  fragment: string,
): {readonly name: string; readonly entries: readonly (readonly [string, string])[]} | null {
  if (fragment.length > LONGEST + 1) return null;
  const [, name, query = ''] = /^#?([^?]*)(?:\?(.*))?$/s.exec(fragment)!;
  return {name: name!, entries: [...new URLSearchParams(query)]};
}

/** Why this is no description, in words; `null` where it is one. */
function problemOf(tag: string, entries: readonly (readonly [string, string])[]): string | null {
  if (!tagForm.test(tag)) return `tag: found "${tag}", expected one that begins with idlib-`;
  const said = new Set<string>();
  for (const [name, value] of entries) {
    if (!names.has(name)) return `${tag}: found the attribute "${name}", expected one of ${embedAttributes.join(', ')}`;
    if (said.has(name)) return `${tag}: found the attribute "${name}" twice, expected it once`;
    if (foreign.test(value)) return `${name}: found control characters, expected plain text`;
    said.add(name);
  }
  return null;
}

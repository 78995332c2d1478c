/** What cleans the HTML of editors, as it comes and with the preset of this package. */
export interface Cleaner {
  readonly id: string;
  /** As in the stored table of what each leaves. */
  readonly name: string;
  /** As a reader chooses it. */
  readonly label: string;
}

const known = [
  ['dompurify', 'DOMPurify'],
  ['sanitize-html', 'sanitize-html'],
  ['rehype-sanitize', 'rehype-sanitize'],
  ['xss', 'xss'],
] as const;

export type Library = (typeof known)[number][0];

/** All that can be tried. */
export const cleaners: readonly Cleaner[] = [
  ...known.flatMap(([id, name]) => [
    {id, name, label: `${name}, as it comes`},
    {id: `${id}-preset`, name: `${name}, preset`, label: `${name}, with our preset`},
  ]),
  {id: 'wordpress', name: 'WordPress, authors', label: 'WordPress, for authors'},
];

/** The library that a cleaner is, and whether it is told of the elements. */
export function libraryOf(id: string): {readonly library: Library | null; readonly preset: boolean} {
  const [library] = known.find(([name]) => id.replace(/-preset$/, '') === name) ?? [null];
  return {library, preset: id.endsWith('-preset')};
}

/** Names of attributes as a reader meets them, and the heading that each stands under. */
const known: Readonly<Record<string, readonly [label: string, group: string]>> = {
  ref: ['Figure', 'What it shows'],
  show: ['Beside the number', 'What it shows'],
  series: ['Series', 'What it shows'],
  figures: ['Figures', 'What it shows'],
  indicator: ['Indicators', 'What it shows'],
  group: ['People counted', 'What it shows'],
  place: ['Places', 'What it shows'],
  source: ['Sources', 'What it shows'],
  from: ['From', 'What it shows'],
  to: ['To', 'What it shows'],
  'as-of': ['As known on', 'What it shows'],
  mark: ['What is drawn', 'What it shows'],
  x: ['Column across', 'What it shows'],
  y: ['Column upward', 'What it shows'],
  color: ['Column of colours', 'What it shows'],
  facet: ['Column of panels', 'What it shows'],
  heading: ['Heading', 'Words'],
  summary: ['Summary', 'Words'],
  lang: ['Language', 'Words'],
  numbering: ['Numerals', 'Words'],
  theme: ['Colours', 'How it behaves'],
  interactive: ['Interaction', 'How it behaves'],
  controls: ['Controls', 'How it behaves'],
  highlight: ['Figures pointed out', 'How it behaves'],
  src: ['Dataset of your own', 'How it behaves'],
};

/** The headings, in order; what is not known stands under the last one. */
export const groups = [
  'Where it goes',
  'What it shows',
  'Words',
  'How it behaves',
  'Addresses',
  'Preview',
  'More',
] as const;

export function labelOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return known[name]?.[0] ?? words[0]!.toUpperCase() + words.slice(1);
}

export function groupOf(name: string): string {
  return known[name]?.[1] ?? groups.at(-1)!;
}

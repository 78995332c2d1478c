import type {Variant} from './variant.js';

export const keyFigures: readonly Variant[] = [
  {
    id: 'default',
    title: 'Without attributes',
    use: 'The series `displacement`: each estimate once, in the fullest wording printed, and the one projection. What stands inside the tag is shown until the script has run, and wherever it does not.',
    examples: ['default.html'],
  },
  {
    id: 'figures',
    title: 'Figures that add up',
    use: 'These two are of one source, period and place, and nobody is in both: here the sentence gives a total, and keeps “at least” with it. The identifiers stand in `figures.csv`.',
    examples: ['figures.html'],
  },
  {
    id: 'source',
    title: 'One source',
    use: 'When a text quotes one organization. Several are set apart by spaces: `source="un irc"`.',
    examples: ['source.html'],
  },
  {
    id: 'heading',
    title: 'Heading of your own',
    use: 'In a slot it takes markup, and the heading level that fits the page; the attribute `heading` takes plain text. Whatever you say, the sentence on adding up stays.',
    examples: ['heading.html'],
  },
  {
    id: 'narrow',
    title: 'In a narrow column',
    use: 'There are as many columns as what holds them has room for, here one. The class `narrow` of this page is 300 pixels wide.',
    examples: ['narrow.html'],
  },
  {
    id: 'theme',
    title: 'On a dark ground',
    use: 'The figures follow the `color-scheme` of the page. Where a page has a ground that its scheme does not tell of, `theme` fixes one.',
    examples: ['theme.html'],
  },
];

import type {Variant} from './variant.js';

export const casualtyChart: readonly Variant[] = [
  {
    id: 'default',
    title: 'Without attributes',
    use: 'Every figure of people killed and injured, a lane each, under the period that it counts. Where the scale changes from one period to the next, the chart says so.',
    examples: ['default.html'],
  },
  {
    id: 'series',
    title: 'One growing count',
    use: 'A series of counts of which each later one contains the earlier ones: their periods show it, and nothing adds them up.',
    examples: ['series.html'],
  },
  {
    id: 'disagree',
    title: 'Counts that disagree, parts in their whole',
    use: 'Rival counts stand side by side as equals. What is shaded is part of the number over it. The identifiers stand in `figures.csv`.',
    examples: ['disagree.html'],
  },
  {
    id: 'source',
    title: 'One source',
    use: 'When a text quotes one organization. A figure given in words only has no length.',
    examples: ['source.html'],
  },
  {
    id: 'narrow',
    title: 'In a narrow column',
    use: 'The words stand over their bars. The class `narrow` of this page is 300 pixels wide.',
    examples: ['narrow.html'],
  },
  {
    id: 'theme',
    title: 'On a dark ground',
    use: 'The chart follows the `color-scheme` of the page. Where a page has a ground that its scheme does not tell of, `theme` fixes one.',
    examples: ['theme.html'],
  },
];

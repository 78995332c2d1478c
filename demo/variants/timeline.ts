import type {Variant} from './variant.js';

export const timeline: readonly Variant[] = [
  {
    id: 'default',
    title: 'Without attributes',
    use: 'Every event, over the days that its report gives, and the figures of the series `displacement`, on the day on which their report was published. What has no date stands under no day.',
    examples: ['default.html'],
  },
  {
    id: 'for',
    title: 'Linked to a chart',
    use: '`for` names charts by their `id`, several apart by spaces. What a reader points at or moves to in one is pointed out in the other.',
    examples: ['for.html'],
  },
  {
    id: 'from',
    title: 'A stretch of time',
    use: '`from` and `to` choose events as well as figures; `place` and `as-of` do too. What may have been going on then is shown.',
    examples: ['from.html'],
  },
  {
    id: 'source',
    title: 'All that one source said',
    use: 'Other figures than those of the series, chosen as in any chart. Figures of one report stand under its day as a list.',
    examples: ['source.html'],
  },
  {
    id: 'narrow',
    title: 'In a narrow column',
    use: 'Time runs downward, in order but not to scale. The class `narrow` of this page is 300 pixels wide.',
    examples: ['narrow.html'],
  },
  {
    id: 'theme',
    title: 'On a dark ground',
    use: 'The timeline follows the `color-scheme` of the page. Where a page has a ground that its scheme does not tell of, `theme` fixes one.',
    examples: ['theme.html'],
  },
];

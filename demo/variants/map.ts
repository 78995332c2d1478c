import type {Variant} from './variant.js';

export const map: readonly Variant[] = [
  {
    id: 'default',
    title: 'Without attributes',
    use: 'Every place that the dataset names, with every figure that speaks of it: choose a place to read them. A governorate is hatched where figures speak of it as a whole, a dot is full where they speak of a town. What has no agreed border, or no position that is known, is listed and not drawn.',
    examples: ['default.html'],
  },
  {
    id: 'indicator',
    title: 'One indicator',
    use: 'Only people killed and injured: places of which no such figure speaks keep their names, in hollow dots.',
    examples: ['indicator.html'],
  },
  {
    id: 'source',
    title: 'One source',
    use: 'When a text quotes one organization. Several are set apart by spaces: `source="un irc"`.',
    examples: ['source.html'],
  },
  {
    id: 'narrow',
    title: 'In a narrow column',
    use: 'Where a name has no room, a number leads to the list under the map. The class `narrow` of this page is 300 pixels wide.',
    examples: ['narrow.html'],
  },
  {
    id: 'theme',
    title: 'On a dark ground',
    use: 'The map follows the `color-scheme` of the page. Where a page has a ground that its scheme does not tell of, `theme` fixes one.',
    examples: ['theme.html'],
  },
];

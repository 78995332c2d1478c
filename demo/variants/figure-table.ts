import type {Variant} from './variant.js';

export const figureTable: readonly Variant[] = [
  {
    id: 'default',
    title: 'Without attributes',
    use: 'Every figure of the dataset, in the order of time. A header sorts: by number, by the last day that a figure could speak for, or by the alphabet of the page’s language. What is not known stands last in either direction, never as a zero. A number opens its evidence; files hold the rows found, in their order, with all their fields.',
    examples: ['default.html'],
  },
  {
    id: 'columns',
    title: 'Other columns',
    use: 'Fields by their names in `figures.csv`, in the order to show them; besides these, `number`, `counted` and `period` put several fields into words. Readers can choose others under “Columns”.',
    examples: ['columns.html'],
  },
  {
    id: 'selection',
    title: 'Some of the figures',
    use: 'The attributes of the charts choose the rows, here all that one source said of people killed.',
    examples: ['selection.html'],
  },
  {
    id: 'narrow',
    title: 'In a narrow column',
    use: 'Under 640 pixels, each row is a list of its cells, and a list of the columns sorts them. The class `narrow` of this page is 300 pixels wide.',
    examples: ['narrow.html'],
  },
  {
    id: 'own-dataset',
    title: 'A dataset of your own',
    use: '`src` names another dataset of the same schema. Fifty rows stand on a page; five thousand are sorted and searched without a wait that a reader would notice.',
    examples: ['own-dataset.html'],
  },
  {
    id: 'not-interactive',
    title: 'Only looked at',
    use: 'With `interactive="none"`, there is nothing to press: a table for a report that is printed.',
    examples: ['not-interactive.html'],
  },
];

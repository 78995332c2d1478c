import type {Variant} from './variant.js';

export const dashboard: readonly Variant[] = [
  {
    id: 'default',
    title: 'Without attributes',
    use: 'Every figure of the dataset, in every chart. The filters narrow all charts at once; the slider shows what had been published by each day; what you point at in one chart is marked in the others. The view stands in the address of the page: copy it to show the same to somebody else. On paper, the filters become a line that says what was chosen.',
    examples: ['default.html'],
  },
  {
    id: 'selection',
    title: 'From a selection of your own',
    use: 'The attributes of the charts say where a reader starts, and what “Show all” returns to. Of several on a page, each needs an `id`: the address holds the view of the one that was used last.',
    examples: ['selection.html'],
  },
  {
    id: 'not-interactive',
    title: 'Only to be looked at',
    use: 'Without filters and controls, as in a report.',
    examples: ['not-interactive.html'],
  },
];

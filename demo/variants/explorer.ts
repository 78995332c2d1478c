import type {Variant} from './variant.js';

export const explorer: readonly Variant[] = [
  {
    id: 'default',
    title: 'Without attributes',
    use: 'Every figure, by its number and the days it counts. Readers choose other columns, colours, panels and marks; what they chose is kept in the attributes. Marks that would hide each other become one with a number in it, and what has no number or day stands in words under the drawing.',
    examples: ['default.html'],
  },
  {
    id: 'total',
    title: 'People added up, or not',
    use: '`mark="total"` draws a bar only where the figures of a row may be added up, and says why not where they may not. `y` names the column of the rows.',
    examples: ['total.html'],
  },
  {
    id: 'count',
    title: 'How many figures there are',
    use: '`mark="count"` counts figures, not people: it shows of what there are reports, and of what there are none.',
    examples: ['count.html'],
  },
  {
    id: 'period',
    title: 'Over their days',
    use: '`mark="period"` draws each figure over the days that it counts, in the grammar of the other charts, here with a colour for each source.',
    examples: ['period.html'],
  },
  {
    id: 'facet',
    title: 'In panels',
    use: '`facet` names the column of which each value has a panel. Names stand on either axis; those for which there is no room stand together as others, with how many figures they are.',
    examples: ['facet.html'],
  },
  {
    id: 'narrow',
    title: 'In a narrow column',
    use: 'The class `narrow` of this page is 300 pixels wide.',
    examples: ['narrow.html'],
  },
];

import type {Variant} from './variant.js';

export const figure: readonly Variant[] = [
  {
    id: 'sentence',
    title: 'In a sentence',
    use: 'The number with its word, as published, in the type around it; the sentence is yours. What stands inside the tag is shown until the script has run, and wherever it does not: write the same words there.',
    examples: ['sentence.html'],
  },
  {
    id: 'counted',
    title: 'With what it counts',
    use: 'When the sentence does not say it. A dashed underline marks a projection: its condition belongs in the sentence.',
    examples: ['counted.html'],
  },
  {
    id: 'all',
    title: 'With period and source',
    use: 'For a place where the number stands alone, such as a caption. Each of the three words of `show` can be left out.',
    examples: ['all.html'],
  },
  {
    id: 'list-and-table',
    title: 'In a list, in a table',
    use: 'Figures that stand beside each other do not always add up: the evidence of each says how it stands to others. Where a report printed a word in place of a number, the word is shown.',
    examples: ['list.html', 'table.html'],
  },
  {
    id: 'right-to-left',
    title: 'In right-to-left text',
    use: 'The number comes with its word in the language of the sentence, in the numerals of that language; `numbering="latn"` writes 1 2 3.',
    examples: ['right-to-left.html'],
  },
  {
    id: 'unknown',
    title: 'An identifier that is not known',
    use: 'The text inside the tag stays, without an underline, as there is nothing to open. The console says what was found.',
    examples: ['unknown.html'],
  },
];

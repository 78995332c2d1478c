import type {Variant} from './variant.js';

export const displacementChart: readonly Variant[] = [
  {
    id: 'default',
    title: 'Without attributes',
    use: 'The series `displacement`: each estimate once, in the fullest wording printed, and the one projection. What stands inside the tag is shown until the script has run, and wherever it does not: write the figures there with their words and sources.',
    examples: ['default.html'],
  },
  {
    id: 'figures',
    title: 'Figures by their identifiers',
    use: 'When a text is about particular figures. Here, one estimate in three wordings: it is drawn once, and its words say how it was printed. The identifiers stand in `figures.csv`.',
    examples: ['figures.html'],
  },
  {
    id: 'source',
    title: 'One source',
    use: 'When a text quotes one organization. Several are set apart by spaces: `source="un irc"`.',
    examples: ['source.html'],
  },
  {
    id: 'series',
    title: 'A series, and what it counts',
    use: 'A series is named when another attribute would widen the choice: here `indicator` leaves the projection out, and `series` keeps to the curated figures.',
    examples: ['series.html'],
  },
  {
    id: 'as-of',
    title: 'As known on a day',
    use: 'Only what is certain to have been published by then: for a story about what was known, and for checking one written at the time.',
    examples: ['as-of.html'],
  },
  {
    id: 'heading',
    title: 'Heading and summary of your own',
    use: 'Attributes take plain text; slots take markup, and the heading level that fits the page. The summary made from the data says why figures are not added up: keep that in yours.',
    examples: ['heading-attribute.html', 'heading-slot.html'],
  },
  {
    id: 'theme',
    title: 'Light and dark',
    use: 'The chart follows the `color-scheme` of the page. Where a page has a ground that its scheme does not tell of, `theme` fixes one.',
    examples: ['theme-dark.html', 'theme-light.html'],
  },
  {
    id: 'narrow',
    title: 'In a narrow column',
    use: 'The chart fits what holds it, not the window. Where words do not fit beside their marks, they move into a list under the plot; none is left out. The class `narrow` of this page is 300 pixels wide.',
    examples: ['narrow.html'],
  },
  {
    id: 'own-dataset',
    title: 'A dataset of your own',
    use: '`src` takes a `datapackage.json` with tables in CSV beside it, or one JSON file with all tables; both have the columns of this dataset. The flood shown is made up.',
    examples: ['own-package.html', 'own-json.html'],
  },
  {
    id: 'broken',
    title: 'A dataset that does not fit together',
    use: 'A period that ends before it starts, a part larger than its whole: such a dataset is not drawn. A sentence says what is wrong and where, and the content inside the tag stays.',
    examples: ['broken.html'],
  },
  {
    id: 'missing',
    title: 'A dataset that is not there',
    use: 'The same when the file cannot be loaded: no gap in the page, and no chart of other figures in its place.',
    examples: ['missing.html'],
  },
  {
    id: 'right-to-left',
    title: 'In right-to-left text',
    use: 'In a page or a part of it whose `lang` is Arabic, the chart speaks Arabic and reads from the right, but for the axis of time, which runs to the right in every language. `numbering="latn"` writes 1 2 3.',
    examples: ['right-to-left.html'],
  },
  {
    id: 'controls',
    title: 'To take away and to cite',
    use: 'Readers save the chart as a picture or its figures as data, cite its reports, and copy a link to it: the tag needs an `id` for the link to lead to the chart. The picture holds heading, summary, key, sources and licence. All of it is made in the page; `tools.js` is loaded when a button is first pressed.',
    examples: ['controls.html'],
  },
  {
    id: 'not-interactive',
    title: 'Only to look at',
    use: 'For a card that is a link as a whole, or a page made into an image: no button, no tab stop, nothing that opens.',
    examples: ['not-interactive.html'],
  },
];

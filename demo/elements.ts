import {casualtyChart} from './variants/casualty-chart.js';
import {dashboard} from './variants/dashboard.js';
import {displacementChart} from './variants/displacement-chart.js';
import {explorer} from './variants/explorer.js';
import {figure} from './variants/figure.js';
import {figureTable} from './variants/figure-table.js';
import {keyFigures} from './variants/key-figures.js';
import {map} from './variants/map.js';
import {timeline} from './variants/timeline.js';
import type {Variant} from './variants/variant.js';

/** An element that has a page in the gallery. */
export interface GalleryElement {
  /** Names its page, the folder of its examples, what an app imports and, after `idlib-`, its tag. */
  readonly name:
    | 'displacement-chart'
    | 'casualty-chart'
    | 'figure'
    | 'key-figures'
    | 'timeline'
    | 'map'
    | 'figure-table'
    | 'dashboard'
    | 'explorer';
  readonly title: string;
  /** One sentence, for the list of elements and for search engines. */
  readonly description: string;
  /** Its script, in `dist/` and in the gallery alike. */
  readonly script: string;
  /** What else its examples load. */
  readonly others?: readonly string[];
  /** How the script gets onto a site; words between backticks are code. */
  readonly setup: string;
  readonly variants: readonly Variant[];
}

/** The files that an element fetches when it needs them, where it looks for them, and what needs its tools. */
function needs(where: string, taken = '`controls`', dense = false): string {
  return (
    `Pages in Arabic or French need \`languages/\` ${where}, ${taken} and the methods need \`tools.js\`; \`src\` needs ` +
    `\`reader.js\`, for large files \`data-worker.js\` and \`parquet-reader.js\`${dense ? ', and for hundreds of figures `density.js`' : ''}.`
  );
}

/** Where the file of one element looks for others. */
const ABOVE = 'in the folder above the file';

export const elements: readonly GalleryElement[] = [
  {
    name: 'displacement-chart',
    title: 'Displacement chart',
    description: 'Figures of displacement over time, each drawn with its words, period and source.',
    script: 'idlib.js',
    setup: `This page loads it so. ${needs('beside it', '`controls`', true)}`,
    variants: displacementChart,
  },
  {
    name: 'casualty-chart',
    title: 'Casualty chart',
    description: 'Figures of people killed and injured, each claim in a lane of its own, parts inside their whole.',
    script: 'elements/casualty-chart.js',
    setup: `This page loads it so, with nothing but the element; \`idlib.js\` has it too. ${needs(ABOVE, '`controls`', true)}`,
    variants: casualtyChart,
  },
  {
    name: 'figure',
    title: 'Figure in a sentence',
    description: 'One number in a sentence of an article, with its word as published; it opens its evidence.',
    script: 'elements/figure.js',
    setup: `This page loads it so, with nothing but the element; \`idlib.js\` has it too. ${needs(ABOVE, 'its picture')}`,
    variants: figure,
  },
  {
    name: 'key-figures',
    title: 'Key figures',
    description: 'Figures for the head of a page, side by side, and a sentence that says whether they add up.',
    script: 'elements/key-figures.js',
    setup: `This page loads it so, with nothing but the element; \`idlib.js\` has it too. ${needs(ABOVE)}`,
    variants: keyFigures,
  },
  {
    name: 'map',
    title: 'Map',
    description: 'The governorates and places named, with which figures speak of which; no tiles, nothing fetched.',
    script: 'elements/map.js',
    setup: `This page loads it so, with nothing but the element; \`idlib.js\` has it too. ${needs(ABOVE)}`,
    variants: map,
  },
  {
    name: 'timeline',
    title: 'Timeline',
    description: 'Truces, agreements, offensives and strikes, and figures at the time at which they were said.',
    script: 'elements/timeline.js',
    others: ['idlib.js'],
    setup: `The page loads \`idlib.js\` too, for the chart beside it. ${needs(ABOVE)}`,
    variants: timeline,
  },
  {
    name: 'figure-table',
    title: 'Figure table',
    description:
      'Every figure with any of its fields: sorted, searched, opened into its evidence, taken away as a file.',
    script: 'elements/figure-table.js',
    setup: `This page loads it so, with nothing but the element; \`idlib.js\` has it too. ${needs(ABOVE, '`controls`, its file of JSON')}`,
    variants: figureTable,
  },
  {
    name: 'dashboard',
    title: 'Dashboard',
    description: 'All charts of one choice of figures, with shared filters and a view that its address keeps.',
    script: 'elements/dashboard.js',
    setup: `This page loads it so, with all that it is made of; \`idlib.js\` has it too. ${needs(ABOVE, '`controls`', true)}`,
    variants: dashboard,
  },
  {
    name: 'explorer',
    title: 'Explorer',
    description: 'Figures by any of their columns, with Observable Plot; it adds up only what adds up.',
    script: 'elements/explorer.js',
    setup: `It is not part of \`idlib.js\`, as it brings Observable Plot along. ${needs(ABOVE)}`,
    variants: explorer,
  },
];

/** The page of an element. */
export function pageFile({name}: GalleryElement): string {
  return `${name}.html`;
}

/** The files of a variant in `demo/examples/`. */
export function exampleFiles({name}: GalleryElement, {examples}: Variant): string[] {
  return examples.map((file) => `${name}/${file}`);
}

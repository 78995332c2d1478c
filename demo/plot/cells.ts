/** A cell of the page on Plot: what it is about, and the file in `demo/examples/plot/` that draws it. */
export interface Cell {
  readonly id: string;
  readonly title: string;
  /** Words between backticks are code. */
  readonly words: string;
  readonly file: string;
}

export const cells: readonly Cell[] = [
  {
    id: 'displacement',
    title: 'All of the grammar',
    words:
      '`figureMarks` draws every mark that figures need: a line over the days of each, a dot on the day it speaks for, a bar that fades where the words leave the number open, a column for a projection, and the words. `figureCaption` names sources and licence, and tells of figures that have words only.',
    file: 'displacement.js',
  },
  {
    id: 'sources',
    title: 'A plot for each source',
    words:
      'Marks take the options of Plot’s own, here `fy`. One count contains another of a shorter period, so that they stand under each other and are not added up.',
    file: 'sources.js',
  },
  {
    id: 'colours',
    title: 'Scales and colours of Plot’s',
    words:
      'The parts of the grammar can be taken one by one. On this scale of powers of ten, each rule stands for ten times the one under it; a hollow dot is of a period that the report does not tell.',
    file: 'colours.js',
  },
  {
    id: 'totals',
    title: 'Sums that may be refused',
    words:
      '`totalOf` is a reducer. Where the figures of a group do not add up, the group has no number, so Plot draws no bar, and `refusals` says why. Here three children are part of the twenty civilians, and only the figures of the other report add up.',
    file: 'totals.js',
  },
];

/** What makes each plot fit for the page; shown, too. */
export const fitFile = 'strict.js';

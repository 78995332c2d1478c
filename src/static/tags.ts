/** The elements that can be written without a browser, by their tags. Apart from what they are made of, which is much. */
export const tags = [
  'idlib-displacement-chart',
  'idlib-casualty-chart',
  'idlib-figure',
  'idlib-key-figures',
  'idlib-timeline',
  'idlib-map',
  'idlib-figure-table',
  'idlib-dashboard',
  'idlib-explorer',
] as const;

export type Tag = (typeof tags)[number];

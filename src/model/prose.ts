import type {Dataset} from './figure.js';

/**
 * The texts of a dataset that it has in English only, each once, in the order of its tables and rows: our own words, and
 * the words that stand in place of numbers, and abbreviations. Names have columns of their own; titles of reports are quotations.
 */
export function proseOf({figures, organizations, relations, events, series}: Dataset): string[] {
  const texts = [
    ...figures.flatMap(({quantifier, valueVerbatim, scenario, note}) => [
      quantifier === 'word' ? valueVerbatim : null,
      scenario,
      note,
    ]),
    ...organizations.map(({abbreviation}) => abbreviation),
    ...relations.map(({note}) => note),
    ...events.map(({title}) => title),
    ...series.map(({description}) => description),
  ];
  return [...new Set(texts)].filter((text) => text !== null);
}

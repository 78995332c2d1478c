import type {DensityMessages} from './density.js';

export const enDensity: DensityMessages = {
  counted: {
    displaced: 'people displaced',
    at_risk_of_displacement: 'people who could be displaced',
    returned: 'displaced people who returned',
    killed: 'people killed',
    injured: 'people injured',
    population: 'people resident',
  },
  of: (figures, counted) => `${figures} of ${counted}`,
  cell: (figures, days, each) => [figures, ...(days ? [days] : []), each].join(', '),
  each: (people) => `${people} each`,
  even: 'People in each figure',
  growing: 'People in each figure: the steps of this scale grow',
  shade: (figures) => `figures: ${figures}`,
  counts: 'Cells count published figures and add no people up: several figures may count the same people.',
  placed: 'A figure is counted where its period ends.',
  ranges: {
    one: '# figure gives a range without a number, and is counted at its lower end.',
    other: '# figures give a range without a number, and are counted at its lower end.',
  },
  wordy: {one: '# figure in words only, without a number', other: '# figures in words only, without a number'},
  undated: {one: '# figure whose period is not stated', other: '# figures whose period is not stated'},
  label: 'Figures, counted in cells',
  hint: 'Choose a cell, by click, touch or arrow keys, to read its figures.',
  all: 'Largest number first',
  largest: (count, more) => `The ${count} largest numbers; the table and its download have these and ${more} more.`,
};

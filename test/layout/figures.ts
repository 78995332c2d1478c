import fc from 'fast-check';
import type {Dataset, Figure, Organization, Quantifier} from '../../src/model/figure.js';
import {arabic, dataset, english} from '../embedded.js';

const quantifiers: readonly Quantifier[] = ['exact', 'about', 'more_than', 'at_least', 'nearly', 'word'];
const word = fc.stringMatching(/^[a-zA-Z0-9–“]{1,18}$/);
const text = (most: number) => fc.array(word, {minLength: 1, maxLength: most}).map((words) => words.join(' '));
const day = fc.date({min: new Date('2010-01-01'), max: new Date('2021-12-31'), noInvalidDate: true});

const reported = dataset.figures.find(({id}) => id === 'displaced-400000-un-2019')!;

/** A figure as a dataset of anyone's could have it: any number, word and period, words of any length. */
const figure: fc.Arbitrary<Figure> = fc
  .record({
    value: fc.oneof(fc.nat(500), fc.nat(5_000_000)),
    quantifier: fc.constantFrom(...quantifiers),
    range: fc.option(fc.nat(1_000_000)),
    projected: fc.boolean(),
    verbatim: text(4),
    scenario: text(12),
    start: fc.option(day),
    length: fc.nat(900),
    end: fc.boolean(),
    source: fc.constantFrom('first', 'second', 'third', null),
    group: fc.constantFrom('people', 'women_and_children'),
  })
  .map(({value, quantifier, range, projected, verbatim, scenario, start, length, end, source, group}) => {
    const isRange = range !== null && quantifier === 'about';
    const word = quantifier === 'word';
    const iso = (date: Date) => date.toISOString().slice(0, 10);
    const last = start && end ? iso(new Date(+start + length * 86_400_000)) : null;
    return {
      ...reported,
      value: word || isRange ? null : value,
      valueLow: isRange ? value : ['exact', 'more_than', 'at_least'].includes(quantifier) ? value : null,
      valueHigh: isRange ? value + range : ['exact', 'nearly'].includes(quantifier) ? value : null,
      quantifier,
      valueVerbatim: verbatim,
      status: projected ? 'projected' : 'reported',
      scenario: projected ? scenario : null,
      indicator: projected ? 'at_risk_of_displacement' : 'displaced',
      referencePeriodStart: start ? iso(start) : null,
      referencePeriodStartAccuracy: start ? 'week' : 'unknown',
      referencePeriodEnd: last,
      referencePeriodEndAccuracy: last ? 'day' : 'unknown',
      source,
      group,
      series: null,
      basis: null,
    };
  });

const organizations: fc.Arbitrary<Organization[]> = fc.tuple(text(1), text(5), text(9)).map((names) =>
  names.map((name, index) => ({
    ...dataset.organizations[0]!,
    id: ['first', 'second', 'third'][index]!,
    nameEn: name,
    abbreviation: null,
  })),
);

/** A dataset of up to `most` figures made up at random. */
export function madeUp(most: number): fc.Arbitrary<Dataset> {
  return fc.tuple(fc.array(figure, {minLength: 1, maxLength: most}), organizations).map(([figures, names]) => ({
    ...dataset,
    figures: figures.map((row, index) => ({...row, id: `figure-${index}`})),
    organizations: names,
    reports: dataset.reports.map((report) => ({...report, datePublished: '2024-12-31', dateAccuracy: 'day' as const})),
    relations: [],
  }));
}

/** Some of the figures that ship, in any order. */
export const shipped: fc.Arbitrary<Figure[]> = fc.shuffledSubarray([...dataset.figures], {minLength: 1});

/** Any width of a frame, with a size and kind of font that fits it. */
/** By code, as a counterexample with all messages would be too long to read. */
export const languages = {en: english, ar: arabic};

export const sizes = fc.integer({min: 240, max: 1600}).chain((width) =>
  fc.record({
    width: fc.constant(width),
    fontSize: fc.double({min: 10, max: Math.min(26, width / 20), noNaN: true}),
    glyphScale: fc.double({min: 0.8, max: 1.3, noNaN: true}),
    code: fc.constantFrom('en' as const, 'ar' as const),
  }),
);
export type Size = typeof sizes extends fc.Arbitrary<infer T> ? T : never;

/** Some of the figures of people killed and injured that ship, in any order. */
export const casualties: fc.Arbitrary<Figure[]> = fc.shuffledSubarray(
  dataset.figures.filter(({indicator}) => indicator === 'killed' || indicator === 'injured'),
  {minLength: 1},
);

/** A dataset of up to `most` figures of people killed and injured, made up at random, related at random. */
export function madeUpCasualties(most: number): fc.Arbitrary<Dataset> {
  const relation = fc.record({
    subject: fc.nat(most - 1),
    predicate: fc.constantFrom('part_of' as const, 'restates' as const, 'contains' as const, 'disagrees_with' as const),
    object: fc.nat(most - 1),
  });
  const groups = fc.constantFrom('people', 'civilians', 'government_forces', 'jihadists');
  const rows = fc.array(fc.record({injured: fc.boolean(), group: groups}), {minLength: most, maxLength: most});
  return fc.tuple(madeUp(most), fc.array(relation, {maxLength: most}), rows).map(([data, relations, changes]) => ({
    ...data,
    figures: data.figures.map((row, index) => {
      const {injured, group} = changes[index]!;
      return {...row, indicator: injured ? ('injured' as const) : ('killed' as const), group};
    }),
    relations: relations
      .filter(({subject, object}) => subject !== object && Math.max(subject, object) < data.figures.length)
      .map(({subject, predicate, object}) => ({
        subject: `figure-${subject}`,
        predicate,
        object: `figure-${object}`,
        note: null,
      })),
  }));
}

/**
 * Idlib Figures: the dataset, typed, and the functions that keep its words. No DOM, no side effect.
 *
 * Every function works on the embedded dataset; give `dataset` for figures of another one.
 */
import {datasetName} from './embedded.js';
import {dataset as embedded} from './generated/dataset.js';
import {languages} from './generated/languages.js';
import type {Dataset, Figure} from './model/figure.js';
import {lookup} from './model/lookup.js';
import {parseSteps, type Tables} from './model/parse.js';
import {relate as relateIn, type Related} from './model/relate.js';
import {select as selectIn, type Criteria} from './model/select.js';
import {total as totalIn, type Refusal, type Total, type TotalOptions} from './model/total.js';
import {describe as describeIn, formatCitation} from './text/describe.js';
import {inSlices} from './slices.js';
import {findLanguage} from './text/language.js';

export const {figures, reports, organizations, places, groups, relations, events, series} = embedded;
export {embedded as dataset};
export {parseFigures, type Tables} from './model/parse.js';
export {DatasetError, formatProblem, type Problem} from './model/error.js';
export type * from './model/figure.js';
export type {Related, Role} from './model/relate.js';
export type {Criteria} from './model/select.js';
export type {Reason, Refusal, Total} from './model/total.js';
export type {Obstacle} from './model/obstacles.js';

interface InDataset {
  /** The dataset that the figures belong to; the embedded one if not given. */
  readonly dataset?: Dataset | undefined;
}

interface InLanguage extends InDataset {
  /** BCP 47 tag; English if not given, or not among the languages of the package. */
  readonly language?: string | undefined;
}

/**
 * Reads tables as `parseFigures` does, without keeping the page: in slices of some milliseconds, between which it does what
 * else it has to. For tables of ten thousand rows and more. Rejects with `DatasetError`, or with the reason of `signal`
 * where that is raised.
 */
export function parseFiguresInSlices(
  tables: Tables,
  {signal}: {readonly signal?: AbortSignal | undefined} = {},
): Promise<Dataset> {
  return inSlices(signal)(parseSteps(tables));
}

/**
 * The figures that meet every criterion, in their order. `place` keeps what lies in it, `from` and `to` keep what could
 * belong to these days, `asOf` what is certain to have been published by then. Throws `RangeError` for a date that is
 * not one.
 */
export function select(list: readonly Figure[], criteria: Criteria, {dataset = embedded}: InDataset = {}): Figure[] {
  return selectIn(list, criteria, dataset);
}

/** The figures that the dataset relates to one: parts and wholes, repetitions, rival counts. */
export function relate(figure: Figure, {dataset = embedded}: InDataset = {}): Related[] {
  return relateIn(figure, dataset);
}

/**
 * The sum of figures in people, with the bounds that all of them have; or a refusal with every reason why they do not
 * add up. With `as: 'movements'`, displacements of separate periods add up, as the same people can appear in each.
 */
export function total(
  list: readonly Figure[],
  {dataset = embedded, as}: InDataset & TotalOptions = {},
): Total | Refusal {
  return totalIn(list, dataset, as ? {as} : {});
}

/**
 * One sentence that says all of a figure: number as published, who, where, when, source and report. Throws `RangeError`
 * for a figure of another dataset than the one given.
 */
export function describe(figure: Figure, {dataset = embedded, language = 'en'}: InLanguage = {}): string {
  return describeIn(own(figure, dataset), dataset, findLanguage(language, languages));
}

/**
 * How to cite a figure: report, paragraph, number as published, and this dataset. Throws `RangeError` for a figure of
 * another dataset than the one given.
 */
export function cite(figure: Figure, {dataset = embedded, language = 'en'}: InLanguage = {}): string {
  return formatCitation(own(figure, dataset), dataset, findLanguage(language, languages), datasetName);
}

/** The figure, of which the dataset has what its words are made of. */
function own(figure: Figure, dataset: Dataset): Figure {
  if (lookup(dataset).reports.has(figure.report)) return figure;
  const given = dataset === embedded ? 'the embedded one' : 'the one given';
  throw new RangeError(
    `dataset: found no report "${figure.report}" of the figure "${figure.id}" in ${given}, expected the dataset of the figure`,
  );
}

import {greatest, least} from 'd3-array';
import {commonGroup} from '../model/disjoint.js';
import type {Dataset, Figure} from '../model/figure.js';
import {lookup} from '../model/lookup.js';
import {totalOrKinds, type Total} from '../model/total.js';
import {describe} from './describe.js';
import {formatPlural, type Language} from './language.js';
import {formatSeries, formatSource} from './names.js';
import {formatNumber, formatSum, formatValue} from './number.js';

/** The reasons a reader needs. */
const REASONS = 3;

/** The title of a chart: that of the one series all its figures belong to, or a general one. */
export function formatHeading(
  figures: readonly Figure[],
  dataset: Dataset,
  language: Language,
  general = language.messages.chart.heading,
): string {
  const ids = new Set(figures.map(({series}) => series));
  const series = ids.size === 1 ? lookup(dataset).series.get([...ids][0] ?? '') : undefined;
  return series ? formatSeries(series, language) : general;
}

/** What a chart shows, in a few sentences: how many figures, from what to what, and whether they add up. */
export function formatSummary(figures: readonly Figure[], dataset: Dataset, language: Language): string {
  const {chart} = language.messages;
  if (!figures.length) return chart.none;
  const reported = figures.filter(({status}) => status === 'reported');
  const projected = figures.length - reported.length;
  const counts = [
    reported.length ? formatPlural(chart.figures, reported.length, language) : null,
    projected ? formatPlural(chart.projections, projected, language) : null,
  ].filter((count) => count !== null) as [string, string?];
  const sentences = [chart.count(counts[0], counts[1] ?? null)];
  const lowest = least(reported, ({value, valueLow}) => value ?? valueLow ?? NaN);
  const highest = greatest(reported, ({value, valueHigh}) => value ?? valueHigh ?? NaN);
  if (lowest && highest && lowest !== highest) {
    const from = (figure: Figure) =>
      chart.from(formatNumber(figure, dataset, language), formatSource(figure, dataset, language));
    sentences.push(chart.extent(from(lowest), from(highest)));
  }
  if (figures.length > 1) sentences.push(formatTotal(figures, dataset, language));
  return sentences.join(' ');
}

/** The total of figures in words, or why there is none. */
export function formatTotal(figures: readonly Figure[], dataset: Dataset, language: Language): string {
  const {messages} = language;
  const sum = totalOrKinds(figures, dataset, REASONS);
  if (sum.refused) return messages.chart.refused(sum.kinds.map((kind) => messages.obstacle[kind]));
  const number = messages.quantified[quantifierOf(sum)](formatValue(sum.value, language));
  const common = commonGroup(
    figures.map((figure) => figure.group),
    dataset,
  );
  const {groups} = lookup(dataset);
  const group = groups.get(common ?? '') ?? groups.get(figures[0]!.group)!;
  return messages.chart.total(formatSum(number, sum.value, figures[0]!, group, language));
}

/** The word that the bounds of a total allow. */
function quantifierOf({low, high}: Total): 'about' | 'nearly' | 'at_least' | 'exact' {
  if (low === null) return high === null ? 'about' : 'nearly';
  return high === null ? 'at_least' : 'exact';
}

/** Everything that a chart says, for those who do not see it: summary, then each figure in a sentence. */
export function formatDescription(
  figures: readonly Figure[],
  dataset: Dataset,
  language: Language,
  summary = formatSummary(figures, dataset, language),
): string {
  const sentences = figures.map((figure) => describe(figure, dataset, language));
  return [summary, ...sentences].join('\n');
}

/** The line under a chart that credits its figures; with the licence where they are of the dataset that ships. */
export function formatSources(
  figures: readonly Figure[],
  dataset: Dataset,
  language: Language,
  licensed: boolean,
): string {
  const {chart} = language.messages;
  const named = figures.filter(({source}) => source !== null);
  const sources = [...new Set(named.map((figure) => formatSource(figure, dataset, language)))];
  const line = figures.length ? chart.sources(sources, named.length < figures.length) : '';
  return [line, licensed ? chart.licence : ''].filter(Boolean).join(' ');
}

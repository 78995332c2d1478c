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
/** So many figures are asked first where there are more: what keeps these from a total keeps all of them. */
const SAMPLE = 400;
/** So many sources are named in a line. */
const NAMED = 12;

/** The title of a chart: that of the one series all its figures belong to, or a general one. */
export function formatHeading(
  figures: readonly Figure[],
  dataset: Dataset,
  language: Language,
  general = language.messages.chart.heading,
): string {
  const common = figures[0]?.series;
  const series = common && figures.every((figure) => figure.series === common) && lookup(dataset).series.get(common);
  return series ? formatSeries(series, language) : general;
}

/**
 * What a chart shows, in a few sentences: how many figures, from what to what where all are numbers of the same, and
 * whether they add up, which may be at hand.
 */
export function formatSummary(
  figures: readonly Figure[],
  dataset: Dataset,
  language: Language,
  total = () => formatTotal(figures, dataset, language),
): string {
  const {chart} = language.messages;
  if (!figures.length) return chart.none;
  let reported = 0;
  let alike = true;
  const one = figures.find(({status}) => status === 'reported');
  let [lowest, least] = [figures[0]!, Infinity];
  let [highest, most] = [figures[0]!, -Infinity];
  for (const figure of figures) {
    if (figure.status !== 'reported') continue;
    reported++;
    const {value} = figure;
    const low = value ?? figure.valueLow ?? Infinity;
    const high = value ?? figure.valueHigh ?? -Infinity;
    alike &&= figure.indicator === one!.indicator && figure.group === one!.group && low < Infinity;
    if (low < least) [lowest, least] = [figure, low];
    if (high > most) [highest, most] = [figure, high];
  }
  const sentences = [formatCounts(reported, figures.length - reported, language)];
  if (alike && most > -Infinity && lowest !== highest) {
    const from = (figure: Figure) =>
      chart.from(formatNumber(figure, dataset, language), formatSource(figure, dataset, language));
    sentences.push(chart.extent(from(lowest), from(highest)));
  }
  if (figures.length > 1) sentences.push(total());
  return sentences.join(' ');
}

/** How many figures there are, and how many of them are projections. */
export function formatCounts(reported: number, projected: number, language: Language): string {
  const {chart} = language.messages;
  const counts = [
    reported ? formatPlural(chart.figures, reported, language) : null,
    projected ? formatPlural(chart.projections, projected, language) : null,
  ].filter((count) => count !== null) as [string, string?];
  return chart.count(counts[0], counts[1] ?? null);
}

/** The total of figures in words, or why there is none. */
export function formatTotal(figures: readonly Figure[], dataset: Dataset, language: Language): string {
  const {messages} = language;
  const some: Figure[] = [];
  const step = Math.ceil(figures.length / SAMPLE);
  for (let index = 0; index < figures.length; index += step) some.push(figures[index]!);
  let sum = totalOrKinds(some, dataset, REASONS);
  if (step > 1 && !sum.refused) sum = totalOrKinds(figures, dataset, REASONS);
  if (sum.refused) return messages.chart.refused(sum.kinds.map((kind) => messages.obstacle[kind]));
  const number = messages.quantified[quantifierOf(sum)](formatValue(sum.value, language));
  const common = commonGroup(
    figures.map((figure) => figure.group),
    dataset,
  );
  const group = lookup(dataset).groups.get(common ?? '');
  return messages.chart.total(formatSum(number, sum.value, figures[0]!, group, language));
}

/** The word that the bounds of a total allow: no more than “about”, where they lie elsewhere than at the number. */
function quantifierOf({value, low, high}: Total): 'about' | 'nearly' | 'at_least' | 'exact' {
  if (low === value) return high === value ? 'exact' : high === null ? 'at_least' : 'about';
  return high === value && low === null ? 'nearly' : 'about';
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

/**
 * The line under a chart that credits its figures, and says what of their file is missing; with the licence where they
 * are of the dataset that ships.
 */
export function formatSources(
  figures: readonly Figure[],
  dataset: Dataset,
  language: Language,
  licensed: boolean,
): string {
  const {chart} = language.messages;
  const bySource = new Map<string | null, Figure>();
  for (const figure of figures) if (!bySource.has(figure.source)) bySource.set(figure.source, figure);
  const unnamed = bySource.delete(null);
  const all = [...new Set([...bySource.values()].map((figure) => formatSource(figure, dataset, language)))];
  const more = all.length > NAMED ? all.length - NAMED + 1 : 0;
  const sources = more ? [...all.slice(0, -more), chart.others(language.formats.number(more))] : all;
  const line = figures.length ? chart.sources(sources, unnamed) : '';
  const unread = dataset.unread ? formatPlural(chart.unread, dataset.unread, language) : '';
  return [line, unread, licensed ? chart.licence : ''].filter(Boolean).join(' ');
}

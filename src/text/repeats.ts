import type {Dataset, Figure} from '../model/figure.js';
import type {Language} from './language.js';
import {formatNumber} from './number.js';

/** How often an estimate was printed, and in which other words; nothing for one that stands once. */
export function formatRepeats(
  figure: Figure,
  repeats: readonly Figure[],
  dataset: Dataset,
  language: Language,
): readonly string[] {
  if (!repeats.length) return [];
  const {messages, formats} = language;
  const {printedTwice, printedTimes, alsoAs} = messages.chart;
  const times = repeats.length + 1;
  const others = new Set(repeats.map((repeat) => formatNumber(repeat, dataset, language)));
  others.delete(formatNumber(figure, dataset, language));
  return [
    times === 2 ? printedTwice : printedTimes(formats.number(times)),
    ...(others.size ? [alsoAs(formats.list([...others].map(messages.quote)))] : []),
  ];
}

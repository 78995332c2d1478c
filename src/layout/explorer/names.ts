import {group} from 'd3-array';
import type {Figure} from '../../model/figure.js';
import type {Column} from '../../model/columns.js';
import type {FieldWriter} from '../../text/fields.js';
import {formatPlural, type Language} from '../../text/language.js';
import {explorerMessages} from '../../text/messages/sections.js';

/** Figures of which a column says the same. */
export interface Name {
  readonly name: string;
  readonly figures: readonly Figure[];
}

/** The names of a column, those of most figures first, and at the end the figures of which it says nothing. */
export function namesOf(
  figures: readonly Figure[],
  column: Column,
  write: FieldWriter,
  language: Language,
): readonly Name[] {
  const {unstated} = explorerMessages(language);
  const named = [...group(figures, (figure) => write(figure, column))].map(([text, own]) => ({text, own}));
  return named
    .sort((a, b) => Number(!a.text) - Number(!b.text) || b.own.length - a.own.length)
    .map(({text, own}) => ({name: text || unstated, figures: own}));
}

/** The names with those that have no room together at the end, and how many figures these are. */
export function foldNames(names: readonly Name[], most: number, language: Language): readonly Name[] {
  if (names.length <= most) return names;
  const kept = names.slice(0, Math.max(most - 1, 0));
  const figures = names.slice(kept.length).flatMap((name) => name.figures);
  return [...kept, {name: formatPlural(explorerMessages(language).others, figures.length, language), figures}];
}

/** Which of the names a figure has, by their order. */
export function indexOf(names: readonly Name[]): (figure: Figure) => number {
  const indexes = new Map(names.flatMap(({figures}, index) => figures.map((figure) => [figure, index] as const)));
  return (figure) => indexes.get(figure) ?? 0;
}

import type {Dataset, Figure} from '../../src/model/figure.js';
import {lookup} from '../../src/model/lookup.js';
import {capitalize, type Language} from '../../src/text/language.js';
import {formatName} from '../../src/text/names.js';
import {ledgerMessages} from '../../src/text/messages/sections.js';
import type {View} from './view.js';

/** One value that a filter may take, and what a reader calls it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The filters that choose from a list. */
export const listed = ['indicator', 'group', 'place', 'source'] as const;
export type Listed = (typeof listed)[number];

/**
 * What there is to choose from: only what some figure has, and the places and groups around it, in the dataset's order;
 * and what is chosen already, be it several values. What the dataset does not know is no choice.
 */
export function choicesOf(
  figures: readonly Figure[],
  dataset: Dataset,
  view: View,
  language: Language,
): Record<Listed, Choice[]> {
  const {places} = lookup(dataset);
  const words = (key: Listed) => view[key]?.split(/[\s,]+/) ?? [];
  const kept = (key: Listed) => new Set([...figures.flatMap((figure) => figure[key] ?? []), ...words(key)]);
  const named = (rows: Dataset['places' | 'groups' | 'organizations'], ids: ReadonlySet<string>) =>
    rows
      .filter(({id}) => ids.has(id))
      .map((row) => ({value: row.id, label: capitalize(formatName(row, language), language)}));
  const names = ledgerMessages(language).indicator;
  const counted = [...kept('indicator')].filter((value) => Object.hasOwn(names, value)) as Figure['indicator'][];
  const choices = {
    indicator: counted.map((value) => ({value, label: names[value]})) as Choice[],
    group: named(dataset.groups, kept('group')),
    place: named(dataset.places, withParents(kept('place'), places)),
    source: named(dataset.organizations, kept('source')),
  };
  for (const key of listed) {
    const value = view[key] ?? '';
    const chosen = choices[key].filter((choice) => words(key).includes(choice.value));
    if (!chosen.length || chosen.some((choice) => choice.value === value)) continue;
    choices[key].push({value, label: language.formats.list(chosen.map(({label}) => label))});
  }
  return choices;
}

function withParents(ids: Set<string>, rows: ReadonlyMap<string, {readonly parent: string | null}>): Set<string> {
  const all = new Set<string>();
  for (const id of ids) {
    for (let next: string | null = id; next && !all.has(next); next = rows.get(next)?.parent ?? null) all.add(next);
  }
  return all;
}

import type {Dataset, Figure} from '../../src/model/figure.js';
import {lookup} from '../../src/model/lookup.js';
import {capitalize, type Language} from '../../src/text/language.js';
import {formatName} from '../../src/text/names.js';
import {ledgerMessages} from '../../src/text/messages/sections.js';

/** One value that a filter may take, and what a reader calls it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The filters that choose from a list. */
export const listed = ['indicator', 'group', 'place', 'source'] as const;
export type Listed = (typeof listed)[number];

/** What there is to choose from: only what some figure has, and the places and groups around it, in the dataset's order. */
export function choicesOf(figures: readonly Figure[], dataset: Dataset, language: Language): Record<Listed, Choice[]> {
  const {places} = lookup(dataset);
  const kept = (key: Listed) => new Set(figures.flatMap((figure) => figure[key] ?? []));
  const named = (rows: Dataset['places' | 'groups' | 'organizations'], ids: ReadonlySet<string>) =>
    rows
      .filter(({id}) => ids.has(id))
      .map((row) => ({value: row.id, label: capitalize(formatName(row, language), language)}));
  const names = ledgerMessages(language).indicator;
  return {
    indicator: [...kept('indicator')].map((value) => ({value, label: names[value as Figure['indicator']]})),
    group: named(dataset.groups, kept('group')),
    place: named(dataset.places, withParents(kept('place'), places)),
    source: named(dataset.organizations, kept('source')),
  };
}

function withParents(ids: Set<string>, rows: ReadonlyMap<string, {readonly parent: string | null}>): Set<string> {
  const all = new Set<string>();
  for (const id of ids) {
    for (let next: string | null = id; next && !all.has(next); next = rows.get(next)?.parent ?? null) all.add(next);
  }
  return all;
}

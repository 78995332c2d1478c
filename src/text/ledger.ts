import {columns, type Column} from '../model/columns.js';
import type {Dataset, Figure} from '../model/figure.js';
import {once} from '../model/kept.js';
import {sortByKey, sortKeys, type SortKey} from '../model/sort.js';
import {fieldWriter, type FieldWriter} from './fields.js';
import type {Language} from './language.js';
import {fold, matcher} from './search.js';

/** How a table is sorted. */
export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

/** The figures of a dataset as a language writes them, indexed at first need to be searched and sorted fast. */
export interface Ledger {
  readonly write: FieldWriter;
  /** The figures of which some cell, shown or not, holds each word of a query; all of them for none. */
  search(figures: readonly Figure[], query: string): readonly Figure[];
  /** Indexes a figure ahead of the first search and sorting, which then have less to do. */
  readonly prepare: (figure: Figure) => void;
  /** The figures by number, date or the alphabet of the language; what a column does not tell is last. */
  sort(figures: readonly Figure[], order: Order): readonly Figure[];
}

const ledgers = new WeakMap<Dataset, WeakMap<Language, Ledger>>();

/** The ledger of a dataset in a language. Both never change, so that there is one of each pair. */
export function ledgerOf(dataset: Dataset, language: Language): Ledger {
  let ofDataset = ledgers.get(dataset);
  if (!ofDataset) ledgers.set(dataset, (ofDataset = new WeakMap()));
  let ledger = ofDataset.get(language);
  if (!ledger) ofDataset.set(language, (ledger = createLedger(dataset, language)));
  return ledger;
}

function createLedger(dataset: Dataset, language: Language): Ledger {
  const write = fieldWriter(dataset, language);
  const folded = once(fold);
  const text = once((figure: Figure) => columns.map((column) => folded(write(figure, column))).join('\n'));
  const keys = once((column: Column) => once(keysOf(column, dataset, write, language)));
  return {
    write,
    search: (figures, query) => {
      if (!query.trim()) return figures;
      const matches = matcher(query);
      return figures.filter((figure) => matches(text(figure)));
    },
    prepare: (figure) => {
      text(figure);
      keys('period')(figure);
    },
    sort: (figures, {column, descending}) => sortByKey(figures, keys(column), descending),
  };
}

/** What figures are sorted by: their numbers or dates, else the place of their text among all texts of the column. */
function keysOf(column: Column, dataset: Dataset, write: FieldWriter, language: Language): (figure: Figure) => SortKey {
  const key = sortKeys[column];
  if (key) return (figure) => key(figure, dataset);
  const texts = [...new Set(dataset.figures.map((figure) => write(figure, column)))];
  const {compare} = new Intl.Collator(language.messages.locale, {numeric: true});
  const ranks = new Map(texts.sort(compare).map((text, rank) => [text, text ? [rank] : null]));
  return (figure) => ranks.get(write(figure, column)) ?? null;
}

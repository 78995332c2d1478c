import {reducedDate} from '../../model/dates.js';
import type {Dataset} from '../../model/figure.js';
import type {Language} from '../language.js';
import {controlMessages} from '../messages/sections.js';

/** What a bibliography has an entry for: a report that published figures, or the dataset that holds them. */
export interface Reference {
  /** Letters, digits, `-`, `_` and `:` only; no two references of a list have the same. */
  readonly key: string;
  readonly kind: 'report' | 'dataset';
  /** As printed; `null` where none was. */
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO 8601, no more precise than it is known: `2019-08`; `null` where nothing is known. */
  readonly date: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  readonly version: string | null;
  readonly licence: string | null;
  readonly note: string | null;
}

/** A figure or an event, by the identifier of the report that it stands in. */
export interface Cited {
  readonly report: string;
}

/** The dataset that ships. One of a page's own has no title to be cited by. */
export interface DatasetName {
  readonly title: string;
  readonly version: string;
  readonly licence: string;
}

/** The reports of some figures and events, in the order of the dataset, then the dataset where it has a name. */
export function referencesOf(
  shown: readonly Cited[],
  dataset: Dataset,
  name: DatasetName | null,
  language: Language,
): Reference[] {
  const cited = new Set(shown.map(({report}) => report));
  const taken = new Set<string>();
  const references = dataset.reports
    .filter(({id}) => cited.has(id))
    .map((report): Reference => ({
      key: keyOf(`report-${report.id}`, taken),
      kind: 'report',
      title: report.title,
      publisher: report.publisher,
      date: reducedDate(report.datePublished, report.dateAccuracy) ?? null,
      language: report.language,
      version: null,
      licence: null,
      note: report.title === null ? controlMessages(language).untitled : null,
    }));
  if (!name) return references;
  const own = {kind: 'dataset', publisher: null, date: null, language: null, note: null} as const;
  return [...references, {...own, ...name, key: keyOf('idlib-figures', taken)}];
}

/** A key that every tool takes, made from an identifier that may hold anything. */
function keyOf(id: string, taken: Set<string>): string {
  const plain = id.replace(/[^\w:-]/g, '-');
  let key = plain;
  for (let count = 2; taken.has(key); count++) key = `${plain}-${count}`;
  taken.add(key);
  return key;
}

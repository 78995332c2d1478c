import type {Dataset} from '../../model/figure.js';
import {formatReport} from '../describe.js';
import type {Language} from '../language.js';
import {controlMessages} from '../messages/sections.js';
import type {Cited} from './reference.js';

/** The forms that a citation can have: a sentence, or an entry for a bibliography. */
export type CitationForm = 'text' | 'bibtex' | 'csl';

/** What a chart is cited by, besides the reports of its figures. */
export interface View {
  readonly heading: string;
  /** The dataset that ships; `null` for one of the page's own. */
  readonly datasetName: string | null;
  readonly url: string;
}

/** How to cite a chart, in a language: its heading, the dataset, each report that what it shows stands in, its address. */
export function formatChartCitation(
  shown: readonly Cited[],
  dataset: Dataset,
  {heading, datasetName, url}: View,
  language: Language,
): string {
  const first = dataset.reports.flatMap(({id}) => shown.find(({report}) => report === id) ?? []);
  const reports = first.map((one) => formatReport(one, dataset, language));
  return controlMessages(language).citation({heading, dataset: datasetName, reports, url});
}

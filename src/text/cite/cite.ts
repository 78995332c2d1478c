import type {Dataset, Figure} from '../../model/figure.js';
import {formatReport} from '../describe.js';
import type {Language} from '../language.js';
import {controlMessages} from '../messages/sections.js';

/** The forms that a citation can have: a sentence, or an entry for a bibliography. */
export type CitationForm = 'text' | 'bibtex' | 'csl';

/** What a chart is cited by, besides the reports of its figures. */
export interface View {
  readonly heading: string;
  /** The dataset that ships; `null` for one of the page's own. */
  readonly datasetName: string | null;
  readonly url: string;
}

/** How to cite a chart, in a language: its heading, the dataset, each report that its figures stand in, its address. */
export function formatChartCitation(
  figures: readonly Figure[],
  dataset: Dataset,
  {heading, datasetName, url}: View,
  language: Language,
): string {
  const first = dataset.reports.flatMap(({id}) => figures.find(({report}) => report === id) ?? []);
  const reports = first.map((figure) => formatReport(figure, dataset, language));
  return controlMessages(language).citation({heading, dataset: datasetName, reports, url});
}

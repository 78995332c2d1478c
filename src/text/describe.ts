import type {Dataset, Figure} from '../model/figure.js';
import {lookup} from '../model/lookup.js';
import {setApart} from './isolate.js';
import {capitalize, translate, type Language} from './language.js';
import {formatSourceInFull} from './names.js';
import {formatCount, formatCountAt} from './number.js';
import {formatDate, formatPeriod} from './period.js';
import {formatCondition} from './scenario.js';

/** The report of a figure or event: its title, publisher and date, each as far as it is known. */
export function formatReport({report: id}: {readonly report: string}, dataset: Dataset, language: Language): string {
  const {report: messages} = language.messages;
  const report = lookup(dataset).reports.get(id)!;
  const date = report.datePublished
    ? formatDate(report.datePublished, report.dateAccuracy, language)
    : messages.undated;
  const publisher = report.publisher && translate(report.publisher, language);
  // A title is what the report can be found by, so it is not translated.
  const title = report.title && setApart(report.title, language.messages.direction);
  return title ? messages.titled(title, publisher, date) : messages.untitled(publisher, date);
}

/** One sentence that says all of a figure: number, who, where, when or on what condition, source and report. */
export function describe(figure: Figure, dataset: Dataset, language: Language): string {
  return language.messages.sentence({
    count: capitalize(formatCountAt(figure, dataset, language), language),
    period: formatPeriod(figure, dataset, language),
    scenario: formatCondition(figure, dataset, language),
    source: formatSourceInFull(figure, dataset, language),
    report: formatReport(figure, dataset, language),
  });
}

/** How to cite a figure: the report and paragraph it stands in, and the dataset that it is coded in. */
export function formatCitation(figure: Figure, dataset: Dataset, language: Language, datasetName: string): string {
  const {messages, formats} = language;
  return messages.citation({
    report: capitalize(formatReport(figure, dataset, language), language),
    paragraph: messages.report.paragraph(formats.number(figure.paragraph)),
    count: formatCount(figure, dataset, language),
    id: figure.id,
    dataset: datasetName,
  });
}

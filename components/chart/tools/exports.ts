import {datasetName, datasetReference} from '../../../src/embedded.js';
import {formatDataset} from '../../../src/formats/json.js';
import {dataset as shipped} from '../../../src/generated/dataset.js';
import type {Figure} from '../../../src/model/figure.js';
import {lookup} from '../../../src/model/lookup.js';
import {restrict} from '../../../src/model/restrict.js';
import {formatBibtex} from '../../../src/text/cite/bibtex.js';
import {formatChartCitation, type CitationForm} from '../../../src/text/cite/cite.js';
import {formatCsl} from '../../../src/text/cite/csl.js';
import {referencesOf} from '../../../src/text/cite/reference.js';
import type {ImageOptions, PictureOptions, Subject} from '../subject.js';
import {documentOf} from './document.js';
import {sheetText} from './files.js';
import {rasterize} from './raster.js';

/** Width of a chart that has none in the page, as one that is hidden. */
const UNKNOWN_WIDTH = 640;

/** The chart as an SVG document. */
export function toSVG(
  subject: Subject,
  {width = subject.element.clientWidth || UNKNOWN_WIDTH}: PictureOptions = {},
): string {
  return documentOf(subject, width);
}

/** The chart as a PNG image. */
export function toPNG(subject: Subject, {scale = 2, ...options}: ImageOptions = {}): Promise<Blob> {
  return rasterize(toSVG(subject, options), scale);
}

/** The figures or the events as a table. */
export function toCSV({figures, events}: Subject, table: 'figures' | 'events' = 'figures'): string {
  return sheetText({...shipped, figures, events}, table);
}

/** The figures and events as a dataset of their own, which `src` reads. */
export function toJSON({figures, events, dataset, embedded}: Subject): string {
  if (!embedded) return formatDataset(restrict(dataset, figures, events));
  // The dataset of an element has been cut down to what it shows.
  const rows = lookup(shipped).figures;
  return formatDataset(restrict(shipped, figures.map(({id}) => rows.get(id)).filter(isFigure), events));
}

function isFigure(figure: Figure | undefined): figure is Figure {
  return figure !== undefined;
}

/** How to cite the chart. */
export function toCitation(subject: Subject, form: CitationForm = 'text'): string {
  const {dataset, embedded, heading, url, language} = subject;
  const shown = [...subject.figures, ...subject.events];
  const view = {heading, url, datasetName: embedded ? datasetName : null};
  if (form === 'text') return formatChartCitation(shown, dataset, view, language);
  const references = referencesOf(shown, dataset, embedded ? datasetReference : null, language);
  return form === 'bibtex' ? formatBibtex(references) : formatCsl(references);
}

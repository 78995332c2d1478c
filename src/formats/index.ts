/**
 * Readers of figures as the field publishes them: IDMC, UCDP, UNHCR, HDX HAPI and tables with HXL tags. Each gives the
 * tables that `parseFigures` of `idlib-figures` takes. No DOM, no side effect.
 */
export {detectFormat, publishedFormats} from './published/formats.js';
export {readPublished, readPublishedParts} from './published/read.js';
export {rowsIn} from './published/rows.js';
export type {Fate, PublishedFormat} from './published/format.js';
export type {ReadOptions} from './published/portion.js';
export type {Published} from './published/reading.js';
export {DatasetError, formatProblem, type Problem} from '../model/error.js';

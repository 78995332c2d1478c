/**
 * The grammar of the charts as marks of Observable Plot, for `Plot.plot({marks: […]})`: with Plot's own options, facets,
 * colours and axes. Plot is not part of the package: install `@observablehq/plot` beside it.
 */
export {figureBounds} from './figure-bounds.js';
export {figureCaption} from './figure-caption.js';
export {figureMarks, type FigureMarksOptions} from './figure-marks.js';
export {figurePeriod} from './figure-period.js';
export {figurePoint, type FigurePointOptions} from './figure-point.js';
export {figureProjection, type FigureProjectionOptions} from './figure-projection.js';
export {figureWords, type FigureWordsOptions} from './figure-words.js';
export type {FigureOptions} from './options.js';
export {totalOf, type TotalReducer} from './total-of.js';

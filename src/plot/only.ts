import {filter, type MarkOptions} from '@observablehq/plot';
import type {Figure} from '../model/figure.js';

/** Options of a mark that draws these figures alone, beside what its user filters. */
export function only<Options extends MarkOptions>(drawn: (figure: Figure) => boolean, options: Options): Options {
  return filter(drawn, options) as Options;
}

/** Whether a figure was counted, and has a number to be drawn at. */
export function isReported({status, value}: Figure): boolean {
  return status === 'reported' && value !== null;
}

/** Whether a figure is a projection with a number. */
export function isProjected({status, value}: Figure): boolean {
  return status === 'projected' && value !== null;
}

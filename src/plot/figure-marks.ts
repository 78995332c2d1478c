import type {Markish} from '@observablehq/plot';
import type {Figure} from '../model/figure.js';
import {figureBounds} from './figure-bounds.js';
import {figurePeriod} from './figure-period.js';
import {figurePoint} from './figure-point.js';
import {figureProjection} from './figure-projection.js';
import {figureWords} from './figure-words.js';
import type {FigureOptions} from './options.js';

export interface FigureMarksOptions extends FigureOptions {
  /** BCP 47 tag of the language of words and descriptions; English if not given. */
  language?: string;
  /** Whether to write number, source and period at each point; they are written if not given. */
  words?: boolean;
}

/** All of the grammar for these figures, in the order that it is drawn in: each option goes to every mark. */
export function figureMarks(figures: Iterable<Figure>, options: FigureMarksOptions = {}): Markish[] {
  const list = [...figures];
  const {words = true, language = 'en', ...rest} = options;
  const told = {...rest, language};
  return [
    figureBounds(list, rest),
    figurePeriod(list, rest),
    list.some(({status}) => status === 'projected') ? figureProjection(list, told) : null,
    figurePoint(list, told),
    // The colour of marks would take words away from the contrast that they need.
    words ? figureWords(list, {...told, stroke: undefined!, fill: undefined!}) : null,
  ];
}

/** What the tests for readers ask a page. It is put into the page as one script, whose name there is `probe`. */
import {marks, type SeenMark} from './marks.js';
import {crowdedTargets} from './targets.js';
import {cut, overlaps, texts, type SeenText} from './texts.js';
import {movements} from './wishes.js';

export {focus, rememberUnfocused} from './focus.js';
export {kinds} from './kinds.js';
export {pressAll} from './press.js';
export {stage} from './tree.js';
export {widenType} from './wishes.js';

/** All that can be seen of the element at one time. */
export interface Look {
  readonly texts: readonly SeenText[];
  readonly marks: readonly SeenMark[];
  readonly overlaps: readonly string[];
  readonly cut: readonly string[];
  readonly crowded: readonly string[];
  readonly movements: readonly string[];
  /** How many pixels the page is wider than the window. */
  readonly sideways: number;
}

/** `faint` selects marks that need no contrast, `edges` boxes whose edges do. */
export function look(faint: string, edges: string): Look {
  const {scrollWidth, clientWidth} = document.documentElement;
  const seen = texts();
  return {
    texts: seen,
    marks: marks(faint, edges),
    overlaps: overlaps(seen),
    cut: cut(seen),
    crowded: crowdedTargets(),
    movements: movements(),
    sideways: scrollWidth - clientWidth,
  };
}

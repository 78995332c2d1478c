import {nothing, svg, type SVGTemplateResult} from 'lit';
import {PROJECTED, REPORTED, round} from '../../src/layout/drawing.js';
import type {TextLine} from '../../src/layout/text.js';

export {PROJECTED, REPORTED, round};

/** Colours in the attributes of a drawing, for where no style sheet reaches it; style sheets set them by class. */
export const GROUND = '#fff';
const INK = '#1b1f24';
export const MUTED = '#56606b';
export const RULE = '#e3e7eb';

/** Which end of a line SVG calls its start depends on the way its words run. */
const startsAtTheRight = {start: 'end', middle: 'middle', end: 'start'} as const;

/** What a line of text is for, which decides its colour. */
type Kind = keyof typeof fills;
const fills = {ink: INK, muted: MUTED, projection: PROJECTED, ground: GROUND};

/** A line of text, with a rim in the colour of the ground so that rules behind it do not cross it. */
export function textTemplate({text, x, y, anchor, bold, direction}: TextLine, kind: Kind = 'muted'): SVGTemplateResult {
  const rtl = direction === 'rtl';
  return svg`<text class=${kind} x=${round(x)} y=${round(y)} text-anchor=${rtl ? startsAtTheRight[anchor] : anchor}
    direction=${rtl ? 'rtl' : nothing} font-weight=${bold ? 600 : 400} fill=${fills[kind]}
    stroke=${GROUND} stroke-width="3" stroke-linejoin="round" paint-order="stroke">${text}</text>`;
}

/** A line of text where nothing lies behind it, or what does must not be interrupted. */
export function plainTextTemplate(
  {text, x, y, anchor, bold, direction}: TextLine,
  kind: Kind = 'muted',
): SVGTemplateResult {
  const rtl = direction === 'rtl';
  return svg`<text class=${kind} x=${round(x)} y=${round(y)} text-anchor=${rtl ? startsAtTheRight[anchor] : anchor}
    direction=${rtl ? 'rtl' : nothing} font-weight=${bold ? 600 : 400} fill=${fills[kind]}>${text}</text>`;
}

/** Lines from marks to their words, where these stand apart: one path, to lie behind all of them. */
export function leadersTemplate(
  marks: readonly ({readonly leader: readonly number[] | null} | null)[],
): SVGTemplateResult {
  const path = marks.map((mark) => (mark?.leader ? `M${mark.leader.map(round).join(' ')}` : '')).join('');
  return svg`${path ? svg`<path class="leader" stroke=${MUTED} d=${path}/>` : nothing}`;
}

import {svg, type SVGTemplateResult} from 'lit';
import {GROUND, MUTED, PROJECTED, REPORTED} from '../chart/svg.js';
import {hues} from './palette.js';

/** The symbols of the colours, around the middle of a sample. */
const shapes = {
  circle: 'M9 8a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z',
  square: 'M9.5 3.5h9v9h-9Z',
  triangle: 'M14 2.5L19.5 12H8.5Z',
  diamond: 'M14 2L18 8L14 14L10 8Z',
  star: 'M14 2L15.4 6.2H19.8L16.2 8.8L17.6 13L14 10.4L10.4 13L11.8 8.8L8.2 6.2H12.6Z',
  cross: 'M12 3h4v3h3v4h-3v3h-4v-3h-3v-4h3Z',
};

/** A mark of a colour, 28 by 16 pixels; of bars, a bar. */
export function keyMark(colour: number, bar: boolean): SVGTemplateResult {
  const {light, symbol} = hues[colour]!;
  const path = bar ? 'M3 3h22v10h-22Z' : shapes[symbol];
  return svg`<path class=${`fill-${colour}`} d=${path} fill=${light}/>`;
}

/** A bar that fades from the mark, to one side or to both. */
function fading(id: string, stops: readonly (readonly [offset: number, opacity: number])[]): SVGTemplateResult {
  return svg`<linearGradient id=${id} x1="0" y1="1" x2="0" y2="0">
      ${stops.map(([offset, opacity]) => svg`<stop class="stop-color-0" offset=${offset} stop-color=${REPORTED} stop-opacity=${opacity}/>`)}
    </linearGradient>
    <rect x="11.5" width="5" height="16" fill=${`url(#${id})`}/>`;
}

type Sample = 'mixed' | 'several' | 'vague' | 'projection' | 'period' | 'floor' | 'ceiling' | 'about' | 'range';

/** What else a mark can say. */
export const keySamples: Readonly<Record<Sample, SVGTemplateResult>> = {
  mixed: svg`<path class="stroke-5 fill-ground" d="M7 8a7 7 0 1 0 14 0a7 7 0 1 0 -14 0Z" fill=${GROUND} stroke=${MUTED} stroke-width="2"/>`,
  several: svg`<path class="stroke-0 fill-ground" d="M7 8a7 7 0 1 0 14 0a7 7 0 1 0 -14 0Z" fill=${GROUND} stroke=${REPORTED} stroke-width="2"/>
    <path class="digit" d="M11.7 6.3c.3-1.3 1.2-2 2.4-2 1.3 0 2.2.8 2.2 2 0 1-.6 1.7-1.6 2.7L11.8 12h4.7" fill="none" stroke="#1b1f24" stroke-width="1.6"/>`,
  vague: svg`<path class="stroke-0 fill-ground" d=${shapes.circle} fill=${GROUND} stroke=${REPORTED} stroke-width="2"/>`,
  projection: svg`<path class="stroke-projected fill-ground" d=${shapes.circle} fill=${GROUND} stroke=${PROJECTED} stroke-width="2" stroke-dasharray="3 2"/>`,
  period: svg`<path class="stroke-0" d="M2 8H24" fill="none" stroke=${REPORTED} stroke-width="4"/>
    <path class="fill-0" d="M19 8a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z" fill=${REPORTED}/>`,
  floor: fading('key-floor', [
    [0, 1],
    [1, 0],
  ]),
  ceiling: fading('key-ceiling', [
    [0, 0],
    [1, 1],
  ]),
  about: fading('key-about', [
    [0, 0],
    [0.5, 0.8],
    [1, 0],
  ]),
  range: svg`<path class="stroke-0" d="M14 2V14M9 2H19M9 14H19" fill="none" stroke=${REPORTED} stroke-width="2"/>`,
};

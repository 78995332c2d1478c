import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Bar} from '../../src/layout/timeline/geometry.js';
import {MUTED, round} from '../chart/svg.js';

/**
 * The days of an event. Its kind is told by a pattern: a truce is empty, an agreement has a line along it, an offensive
 * is full, strikes are hatched, and a change of control is dotted.
 */
export function barTemplate(bar: Bar, id: string): SVGTemplateResult {
  const {kind, along, x, y, width, height, fadeIn, fadeOut} = bar;
  const box = {x: round(x), y: round(y), width: round(width), height: round(height)};
  const inset = {
    x: round(x + 0.75),
    y: round(y + 0.75),
    width: round(Math.max(width - 1.5, 0.5)),
    height: round(Math.max(height - 1.5, 0.5)),
  };
  const [middle, centre] = [round(x + width / 2), round(y + height / 2)];
  const line = along === 'x' ? `M${box.x} ${centre}H${round(x + width)}` : `M${middle} ${box.y}V${round(y + height)}`;
  const vague = fadeIn + fadeOut > 0;
  return svg`
    ${patternTemplate(kind, id)}
    ${vague ? fadeTemplate(bar, id) : nothing}
    <g mask=${vague ? `url(#${id}-fade)` : nothing}>
      <rect class=${kind === 'offensive' ? 'full' : 'bare'} x=${box.x} y=${box.y} width=${box.width} height=${box.height}
        fill=${kind === 'offensive' ? MUTED : '#fff'}/>
      ${
        kind === 'strike' || kind === 'territorial_change'
          ? svg`<rect x=${box.x} y=${box.y} width=${box.width} height=${box.height} fill=${`url(#${id}-pattern)`}/>`
          : nothing
      }
      ${kind === 'agreement' ? svg`<path class="event" stroke=${MUTED} stroke-width="2" d=${line}/>` : nothing}
      <rect class="event" x=${inset.x} y=${inset.y} width=${inset.width} height=${inset.height} fill="none"
        stroke=${MUTED} stroke-width="1.5"/>
    </g>`;
}

function patternTemplate(kind: Bar['kind'], id: string): SVGTemplateResult | typeof nothing {
  if (kind === 'strike') {
    return svg`<pattern id=${`${id}-pattern`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path class="event" d="M2 0V4" stroke=${MUTED} stroke-width="1.6"/>
    </pattern>`;
  }
  if (kind !== 'territorial_change') return nothing;
  return svg`<pattern id=${`${id}-pattern`} width="4" height="4" patternUnits="userSpaceOnUse">
    <circle class="full" cx="2" cy="2" r="1.1" fill=${MUTED}/>
  </pattern>`;
}

/** A mask, whose white is a measure and no colour of a theme, under which a bar is fainter towards an end that is vague or not told. */
function fadeTemplate({along, x, y, width, height, fadeIn, fadeOut}: Bar, id: string): SVGTemplateResult {
  const length = along === 'x' ? width : height;
  const stops = [
    [0, fadeIn ? 0.08 : 1],
    [fadeIn / length, 1],
    [1 - fadeOut / length, 1],
    [1, fadeOut ? 0.08 : 1],
  ] as const;
  const [x2, y2] = along === 'x' ? [x + width, y] : [x, y + height];
  return svg`
    <linearGradient id=${`${id}-fading`} gradientUnits="userSpaceOnUse" x1=${round(x)} y1=${round(y)} x2=${round(x2)} y2=${round(y2)}>
      ${stops.map(([offset, opacity]) => svg`<stop offset=${round(offset)} stop-color="white" stop-opacity=${opacity}/>`)}
    </linearGradient>
    <mask id=${`${id}-fade`} maskUnits="userSpaceOnUse" x=${round(x)} y=${round(y)} width=${round(width)} height=${round(height)}>
      <rect x=${round(x)} y=${round(y)} width=${round(width)} height=${round(height)} fill=${`url(#${id}-fading)`}/>
    </mask>`;
}

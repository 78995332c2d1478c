import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Bar, Pattern} from '../../src/layout/casualty/geometry.js';
import type {Box} from '../../src/layout/box.js';
import {PROJECTED, REPORTED, round} from '../chart/svg.js';

/** Which way the lines of a hatch go, in degrees. */
const hatches: Readonly<Partial<Record<Pattern, number>>> = {fighters: 45, forces: -45, projection: -45};

/** The length of a figure, with its pattern, and how far its words leave the number open. */
export function barTemplate({x1, x2, y, height, pattern, hollow, estimate, bound}: Bar, id: string): SVGTemplateResult {
  const fading = bound && bound.kind !== 'range' ? bound : null;
  const end = fading ? fading.x2 : x2;
  const width = round(Math.max(Math.abs(end - x1), 1));
  const left = Math.min(x1, end);
  const angle = hatches[pattern];
  const projected = pattern === 'projection';
  const [tone, colour] = projected ? [' projected', PROJECTED] : ['', REPORTED];
  const box = {x: round(left), y: round(y), width, height: round(height)};
  const inset = {
    x: round(left + 0.75),
    y: round(y + 0.75),
    width: round(Math.max(width - 1.5, 0.5)),
    height: round(height - 1.5),
  };
  return svg`
    ${
      angle === undefined
        ? nothing
        : svg`<pattern id=${`${id}-hatch`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform=${`rotate(${angle})`}>
      <path class=${`hatch${tone}`} d="M2.5 0V5" stroke=${colour} stroke-width=${projected ? 1 : 2}/>
    </pattern>`
    }
    ${fading ? fadeTemplate(box, [fading.x1, end], id) : nothing}
    <g mask=${fading ? `url(#${id}-fade)` : nothing}>
      ${
        angle === undefined
          ? hollow
            ? nothing
            : svg`<rect class="solid" x=${box.x} y=${box.y} width=${box.width} height=${box.height} fill=${REPORTED}/>`
          : svg`<rect x=${box.x} y=${box.y} width=${box.width} height=${box.height} fill=${`url(#${id}-hatch)`}/>`
      }
      ${
        hollow || angle !== undefined
          ? svg`<rect class=${`outline${tone}`} x=${inset.x} y=${inset.y} width=${inset.width} height=${inset.height} fill="none" stroke=${colour} stroke-width="1.5" stroke-dasharray=${projected ? '4 2' : nothing}/>`
          : nothing
      }
    </g>
    ${bound ? endTemplate(bound, {x: x2, y, height}, tone, colour) : nothing}
    ${estimate === null ? nothing : svg`<circle class=${`estimate${tone}`} cx=${round(estimate)} cy=${round(y + height / 2)} r="3.5" fill=${colour}/>`}`;
}

/** A mask, whose white is a measure and no colour of a theme, under which a bar grows fainter from a point to its end. */
function fadeTemplate(
  {x, y, width, height}: Box,
  [from, end]: readonly [number, number],
  id: string,
): SVGTemplateResult {
  return svg`
    <linearGradient id=${`${id}-fading`} gradientUnits="userSpaceOnUse" x1=${round(from)} y1="0" x2=${round(end)} y2="0">
      <stop offset="0" stop-color="white"/><stop offset="1" stop-color="white" stop-opacity="0"/>
    </linearGradient>
    <mask id=${`${id}-fade`} maskUnits="userSpaceOnUse" x=${x} y=${y} width=${width} height=${height}>
      <rect x=${x} y=${y} width=${width} height=${height} fill=${`url(#${id}-fading)`}/>
    </mask>`;
}

/** Where the printed number ends, at `x`, as a line across the fade, and a printed range as a closed bar. */
function endTemplate(
  bound: NonNullable<Bar['bound']>,
  {x, y, height}: Pick<Box, 'x' | 'y' | 'height'>,
  tone: string,
  colour: string,
): SVGTemplateResult | typeof nothing {
  const [top, bottom] = [round(y - 2), round(y + height + 2)];
  if (bound.kind === 'about') return nothing;
  if (bound.kind === 'range') {
    return svg`<path class=${`end${tone}`} stroke=${colour} stroke-width="2" fill="none"
      d=${`M${round(bound.x1)} ${top}V${bottom}M${round(bound.x1)} ${round(y + height / 2)}H${round(bound.x2)}M${round(bound.x2)} ${top}V${bottom}`}/>`;
  }
  return svg`<path class=${`end${tone}`} stroke=${colour} stroke-width="2" d=${`M${round(x)} ${top}V${bottom}`}/>`;
}

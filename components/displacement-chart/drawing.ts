import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Bound, Label, Mark, Plot} from '../../src/layout/geometry.js';
import {leadersTemplate, MUTED, PROJECTED, REPORTED, round, RULE, textTemplate} from '../chart/svg.js';

/** The axes: behind everything, and not read out, as each figure tells its own number and day. */
export function axesTemplate({box, unit, values, times, timeEnd, projections}: Plot): SVGTemplateResult {
  const base = box.y + box.height;
  const right = box.x + box.width;
  return svg`<g class="axes">
    ${textTemplate(unit)}
    ${values.map(
      ({y, label}, index) => svg`<path class=${index ? 'rule' : 'axis'} stroke=${index ? RULE : MUTED}
      d=${`M${round(box.x)} ${round(y)}H${round(index ? right : timeEnd)}`}/>${textTemplate(label)}`,
    )}
    ${projections ? svg`<path class="axis" stroke=${MUTED} d=${`M${round(projections.x)} ${round(base)}H${round(right)}`}/>` : nothing}
    ${times.map(({x, label}) => svg`<path class="axis" stroke=${MUTED} d=${`M${round(x)} ${round(base)}v5`}/>${textTemplate(label)}`)}
    ${projections ? textTemplate(projections.label, 'projection') : nothing}
  </g>`;
}

/** What leads from marks to their days and to their words: behind all marks and words, which it would cross. */
export function linesTemplate(marks: readonly Mark[]): SVGTemplateResult {
  const drops = marks.map(({drop}) => (drop ? `M${round(drop.x)} ${round(drop.y1)}V${round(drop.y2)}` : '')).join('');
  return svg`${drops ? svg`<path class="drop" stroke=${REPORTED} stroke-opacity=".35" d=${drops}/>` : nothing}
    ${leadersTemplate(marks.map(({tag}) => tag))}`;
}

/** The mark of a figure: its period, its day, and how far its words leave the number open. */
export function markTemplate({period, possible, dot, bound, projection}: Mark, id: string): SVGTemplateResult {
  return svg`
    ${projection ? columnTemplate(projection, id) : nothing}
    ${bound ? boundTemplate(bound, id, projection !== null) : nothing}
    ${period ? periodTemplate(period, id) : nothing}
    ${possible ? possibleTemplate(possible, id) : nothing}
    ${
      dot
        ? svg`<circle class=${dot.hollow ? 'dot hollow' : 'dot'} cx=${round(dot.x)} cy=${round(dot.y)} r="5.5"
      fill=${dot.hollow ? '#fff' : REPORTED} stroke=${dot.hollow ? REPORTED : '#fff'} stroke-width=${dot.hollow ? 2 : 1.5}/>`
        : nothing
    }`;
}

/** The words of a figure: those at its mark, and those in a list. */
export function wordsTemplate(mark: Mark | undefined, label: Label | undefined): SVGTemplateResult {
  const tags = [...(mark?.tag?.lines ?? []), ...(label?.tag ? [label.tag] : [])];
  return svg`${tags.map((line) => textTemplate(line, 'ink'))}${label?.lines.map((line) => textTemplate(line, line.bold ? 'ink' : 'muted'))}`;
}

function periodTemplate({x1, x2, ys, fadeIn, fadeOut}: NonNullable<Mark['period']>, id: string): SVGTemplateResult {
  const length = Math.max(x2 - x1, 1);
  const solid = fadeIn + fadeOut === 0;
  const fade: Stops = [
    [0, fadeIn ? 0 : 1],
    [fadeIn / length, 1],
    [1 - fadeOut / length, 1],
    [1, fadeOut ? 0.15 : 1],
  ];
  return svg`
    ${solid ? nothing : gradient(`${id}-period`, [x1, 0, x2, 0], fade)}
    ${ys.map(
      (y) => svg`<rect class=${solid ? 'period' : 'period vague'} x=${round(x1)} y=${round(y - 2)}
        width=${round(length)} height="4" rx="2" fill=${solid ? REPORTED : `url(#${id}-period)`}/>`,
    )}`;
}

function possibleTemplate({x1, x2, ys, open}: NonNullable<Mark['possible']>, id: string): SVGTemplateResult {
  const fade: Stops = [
    [0, 0],
    [0.3, 1],
  ];
  return svg`
    ${open ? gradient(`${id}-possible`, [x1, 0, x2, 0], fade) : nothing}
    ${ys.map(
      (y) => svg`<path class=${open ? 'possible open' : 'possible'} stroke=${open ? `url(#${id}-possible)` : REPORTED}
        stroke-width="3" stroke-dasharray="1 6" stroke-linecap="round"
        d=${`M${round(x1)} ${round(y)}H${round(Math.max(x2, x1 + 0.1))}`}/>`,
    )}`;
}

function columnTemplate({x, y, width, height}: NonNullable<Mark['projection']>, id: string): SVGTemplateResult {
  return svg`
    <pattern id=${`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path class="hatch" d="M0 0V6" stroke=${PROJECTED} stroke-width="1.4"/>
    </pattern>
    <rect class="column" x=${round(x)} y=${round(y)} width=${round(width)} height=${round(height)} fill=${`url(#${id}-hatch)`} opacity=".7"/>
    <path class="edge" d=${`M${round(x)} ${round(y)}h${round(width)}`} stroke=${PROJECTED} stroke-width="3" stroke-dasharray="6 3"/>`;
}

function boundTemplate(bound: Bound, id: string, projected: boolean): SVGTemplateResult {
  const {kind, x, y1, y2} = bound;
  const colour = projected ? PROJECTED : REPORTED;
  if (kind === 'range') {
    return svg`<path class=${projected ? 'range projected' : 'range'} fill="none" stroke=${colour} stroke-width="2"
      d=${`M${round(x - 5)} ${round(y1)}h10M${round(x)} ${round(y1)}V${round(y2)}M${round(x - 5)} ${round(y2)}h10`}/>`;
  }
  if (kind === 'about') return blurTemplate(bound, id, projected);
  return svg`
    ${gradient(
      `${id}-bound`,
      [0, y1, 0, y2],
      kind === 'floor'
        ? [
            [0, 0],
            [1, 1],
          ]
        : [
            [0, 1],
            [1, 0],
          ],
      projected,
    )}
    <rect class="bound" x=${round(x - 2)} y=${round(y1)} width="4" height=${round(y2 - y1)} fill=${`url(#${id}-bound)`}/>`;
}

function blurTemplate({x, y1, y2}: Bound, id: string, projected: boolean): SVGTemplateResult {
  return svg`
    <radialGradient id=${`${id}-bound`}>${stopTemplates(
      [
        [0.2, 0.8],
        [1, 0],
      ],
      projected,
    )}</radialGradient>
    <ellipse class="bound" cx=${round(x)} cy=${round((y1 + y2) / 2)} rx=${projected ? 20 : 11} ry=${round((y2 - y1) / 2)} fill=${`url(#${id}-bound)`}/>`;
}

type Stops = readonly (readonly [offset: number, opacity: number])[];

/** A fade along a line. */
function gradient(id: string, [x1, y1, x2, y2]: readonly number[], stops: Stops, projected = false): SVGTemplateResult {
  return svg`<linearGradient id=${id} gradientUnits="userSpaceOnUse" x1=${round(x1!)} y1=${round(y1!)} x2=${round(x2!)} y2=${round(y2!)}>
    ${stopTemplates(stops, projected)}
  </linearGradient>`;
}

/** The colour is set by class, so that a theme can change it. */
function stopTemplates(stops: Stops, projected: boolean): SVGTemplateResult[] {
  return stops.map(
    ([offset, opacity]) =>
      svg`<stop class=${projected ? 'stop projected' : 'stop'} offset=${round(offset)} stop-color=${projected ? PROJECTED : REPORTED} stop-opacity=${opacity}/>`,
  );
}

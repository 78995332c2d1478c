import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Axis, Lane, PeriodGroup, PeriodLine} from '../../src/layout/casualty/geometry.js';
import {MUTED, plainTextTemplate, REPORTED, round, RULE, textTemplate} from '../chart/svg.js';
import {barTemplate} from './bar.js';

/** What figures of one period stand under: behind them, and not read out, as each tells its own number and days. */
export function groupTemplate({rule, heading, notes, ties, values, times, ruler}: PeriodGroup): SVGTemplateResult {
  return svg`<g class="group">
    <path class="axis" stroke=${MUTED} d=${`M${round(rule.x1)} ${round(rule.y)}H${round(rule.x2)}`}/>
    ${values ? axisTemplate(values) : nothing}
    ${times ? axisTemplate(times) : nothing}
    ${ties.map(({x, y1, y2}) => svg`<path class="axis" stroke=${MUTED} stroke-opacity=".6" d=${`M${round(x)} ${round(y1)}V${round(y2)}`}/>`)}
    ${ruler ? rulerTemplate(ruler) : nothing}
    ${heading.map((line) => textTemplate(line, 'ink'))}
    ${notes.map((line) => textTemplate(line))}
  </g>`;
}

/** The mark of a claim: its length, the room for its parts, and the days that it counts. */
export function laneTemplate({figure, bar, hold, period}: Lane): SVGTemplateResult {
  return svg`
    ${hold ? svg`<rect class="hold" x=${round(hold.x)} y=${round(hold.y)} width=${round(Math.max(hold.width, 1))} height=${round(hold.height)} fill=${REPORTED} fill-opacity=".1"/>` : nothing}
    ${bar ? barTemplate(bar, figure) : nothing}
    ${period ? periodTemplate(period, figure) : nothing}`;
}

export function wordsTemplate({lines}: Lane): SVGTemplateResult {
  return svg`${lines.map((line) => plainTextTemplate(line, line.bold ? 'ink' : 'muted'))}`;
}

function axisTemplate({x1, x2, y, ticks, grid}: Axis): SVGTemplateResult {
  const lines = ticks.flatMap(({x}) => grid.map(([from, to]) => `M${round(x)} ${round(from)}V${round(to)}`));
  return svg`
    <path class="rule" stroke=${RULE} d=${lines.join('') || 'M0 0'}/>
    <path class="axis" stroke=${MUTED} d=${`M${round(x1)} ${round(y)}H${round(x2)}${ticks.map(({x}) => `M${round(x)} ${round(y)}v4`).join('')}`}/>
    ${ticks.map(({label}) => textTemplate(label))}`;
}

function rulerTemplate({x1, x2, y}: NonNullable<PeriodGroup['ruler']>): SVGTemplateResult {
  return svg`<path class="axis" stroke=${MUTED} stroke-width="1.5" fill="none"
    d=${`M${round(x1)} ${round(y - 4)}v8M${round(x1)} ${round(y)}H${round(x2)}M${round(x2)} ${round(y - 4)}v8`}/>`;
}

function periodTemplate({x1, x2, y, fadeIn, fadeOut, open}: PeriodLine, id: string): SVGTemplateResult {
  const length = Math.max(x2 - x1, 1);
  const vague = fadeIn + fadeOut > 0;
  const stops = [
    [0, fadeIn ? 0 : 1],
    [fadeIn / length, 1],
    [1 - fadeOut / length, 1],
    [1, fadeOut ? 0.1 : 1],
  ] as const;
  return svg`
    ${
      vague
        ? svg`<linearGradient id=${`${id}-days`} gradientUnits="userSpaceOnUse" x1=${round(x1)} y1="0" x2=${round(x1 + length)} y2="0">
      ${stops.map(([offset, opacity]) => svg`<stop class="stop" offset=${round(offset)} stop-color=${MUTED} stop-opacity=${opacity}/>`)}
    </linearGradient>`
        : nothing
    }
    <rect class=${vague ? 'days vague' : 'days'} x=${round(x1)} y=${round(y - 2)} width=${round(length)} height="4" rx="2"
      fill=${vague ? `url(#${id}-days)` : MUTED}/>
    ${open ? svg`<path class="open" d=${`M${round(open.x1 + 3)} ${round(y)}H${round(Math.max(open.x2, open.x1 + 3.1))}`} stroke=${MUTED} stroke-width="3" stroke-dasharray="0.1 6" stroke-linecap="round"/>` : nothing}`;
}

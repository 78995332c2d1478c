import {nothing, svg, type SVGTemplateResult} from 'lit/html.js';
import type {Cell, DensityGeometry, Panel, Rest} from '../../../src/layout/density/geometry.js';
import type {Shade} from '../../../src/layout/density/shades.js';
import {formatWhole} from '../../../src/text/density.js';
import {formatPlural, type Language} from '../../../src/text/language.js';
import {densityMessages} from '../../../src/text/messages/sections.js';
import type {KeyItem, Scene, SceneFigure} from '../scene.js';
import {MUTED, plainTextTemplate, PROJECTED, REPORTED, round, RULE, textTemplate} from '../svg.js';

/** The picture of cells, for the frame that all charts share; `idsOf` gives the figures at places. */
export function sceneOf(
  geometry: DensityGeometry,
  idsOf: (places: Uint32Array) => readonly string[],
  language: Language,
): Scene {
  const {width, height, fontSize, panels, cells, rests, shades, cuts} = geometry;
  return {
    width,
    height,
    fontSize,
    background: [svg`${shades.map(hatchTemplate)}${panels.map(panelTemplate)}`],
    figures: [
      ...cells.map((cell) => withFigures(sceneCell(cell, shades), () => idsOf(cell.members))),
      ...rests.map((rest) => withFigures(sceneRest(rest), () => idsOf(rest.members))),
    ],
    key: keyOf(geometry, language),
    cuts,
  };
}

type Drawn = Omit<SceneFigure, 'figures'>;

/** A hundred thousand identifiers are only listed when they are asked for. */
function withFigures(drawn: Drawn, list: () => readonly string[]): SceneFigure {
  let figures: readonly string[] | null = null;
  return {
    ...drawn,
    get figures() {
      return (figures ??= list());
    },
  };
}

function sceneCell(cell: Cell, shades: readonly Shade[]): Drawn {
  const {id, box, number, projected, shade} = cell;
  const dark = !projected && shades[shade]!.opacity > 0.6;
  const text = number && (projected ? textTemplate(number, 'ink') : plainTextTemplate(number, dark ? 'ground' : 'ink'));
  return {
    id,
    targets: [box],
    focus: box,
    mark: cellTemplate(box, shade, shades, projected),
    words: number
      ? svg`<g class=${projected ? nothing : 'cell-number'} font-size=${round(number.size)}>${text}</g>`
      : svg``,
  };
}

/** A cell, a little apart from the next; where there is but one colour, the shade is the thickness of its rim. */
function cellTemplate(
  {x, y, width, height}: Cell['box'],
  shade: number,
  shades: readonly Shade[],
  projected: boolean,
): SVGTemplateResult {
  return svg`<rect class=${projected ? nothing : 'cell'} x=${round(x + 0.75)} y=${round(y + 0.75)} width=${round(width - 1.5)} height=${round(height - 1.5)}
    fill=${projected ? `url(#cells-hatch-${shade})` : REPORTED} fill-opacity=${projected ? nothing : shades[shade]!.opacity}
    stroke-width=${round(0.5 + 0.7 * shade)} rx="1.5"/>`;
}

/** What is projected is hatched: the more figures, the thicker. */
function hatchTemplate(_: Shade, shade: number): SVGTemplateResult {
  return svg`<pattern id=${`cells-hatch-${shade}`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path class="cell-hatch" d="M0 0V6" stroke=${PROJECTED} stroke-width=${1 + shade}/>
  </pattern>`;
}

function sceneRest({id, box, lines}: Rest): Drawn {
  return {
    id,
    targets: [box],
    focus: box,
    mark: svg``,
    words: svg`${lines.map((line) => textTemplate(line, 'ink'))}`,
  };
}

function panelTemplate({heading, unit, box, values, times, timeEnd, projections}: Panel): SVGTemplateResult {
  const base = box.y + box.height;
  const right = box.x + box.width;
  return svg`<g class="axes">
    ${heading.map((line) => textTemplate(line, 'ink'))}${unit.map((line) => textTemplate(line))}
    ${values.map(
      ({y, label}, index) => svg`<path class=${index ? 'rule' : 'axis'} stroke=${index ? RULE : MUTED}
      d=${`M${round(box.x)} ${round(y)}H${round(index ? right : timeEnd)}`}/>${label ? textTemplate(label) : nothing}`,
    )}
    ${times.map(({x, label}) => svg`<path class="axis" stroke=${MUTED} d=${`M${round(x)} ${round(base)}v5`}/>${textTemplate(label)}`)}
    ${
      projections
        ? svg`<path class="axis" stroke=${MUTED} d=${`M${round(projections.x)} ${round(base)}H${round(right)}`}/>${textTemplate(projections.label, 'projection')}`
        : nothing
    }
  </g>`;
}

/** How many figures each shade stands for, and what is not to be read into cells. */
function keyOf({shades, cells, ranges}: DensityGeometry, language: Language): KeyItem[] {
  const messages = densityMessages(language);
  const box = {x: 0, y: 0, width: 28, height: 16};
  const projected = cells.some((cell) => cell.projected);
  const reported = cells.some((cell) => !cell.projected);
  return [
    ...shades.map(({low, high}, shade) => ({
      sample: cellTemplate(box, shade, shades, !reported),
      text: messages.shade(formatWhole(low, high, language)),
    })),
    ...(projected && reported
      ? [
          {
            sample: cellTemplate(box, Math.min(1, shades.length - 1), shades, true),
            text: language.messages.key.projection,
          },
        ]
      : []),
    {sample: null, text: messages.counts},
    ...(reported ? [{sample: null, text: messages.placed}] : []),
    ...(ranges ? [{sample: null, text: formatPlural(messages.ranges, ranges, language)}] : []),
  ];
}

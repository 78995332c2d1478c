import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {DrawnMap, MapGeometry, PlaceMark} from '../../src/layout/map/geometry.js';
import {RADIUS} from '../../src/layout/map/names.js';
import {GROUND, leadersTemplate, MUTED, REPORTED, round, RULE, textTemplate} from '../chart/svg.js';

const LAND = '#f3f2ee';

/** What is behind the places, and not read out: the land, what leads from places to their numbers, and headings. */
export function backgroundTemplate({map, headings, places}: MapGeometry): SVGTemplateResult {
  return svg`${map ? landTemplate(map) : nothing}${leadersTemplate(places)}${headings.map((line) => textTemplate(line))}`;
}

/** Land, borders, locator and ruler. */
function landTemplate({box, land, country, locator, ruler}: DrawnMap): SVGTemplateResult {
  return svg`
    <clipPath id="map-clip"><rect x=${round(box.x)} y=${round(box.y)} width=${round(box.width)} height=${round(box.height)}/></clipPath>
    ${hatchTemplate('map-hatch')}
    <g clip-path="url(#map-clip)">
      ${land.map(({path, spoken}) => shapeTemplate(path, spoken))}
      <path class="border" d=${country} fill="none" stroke=${MUTED} stroke-width="1.2"/>
    </g>
    <rect class="sheet" x=${round(box.x + 0.5)} y=${round(box.y + 0.5)} width=${round(box.width - 1)} height=${round(box.height - 1)} fill="none" stroke=${RULE}/>
    <rect class="inset" x=${round(locator.box.x)} y=${round(locator.box.y)} width=${round(locator.box.width)} height=${round(locator.box.height)} fill=${GROUND} stroke=${RULE}/>
    <path class="land" d=${locator.path} fill=${LAND} stroke=${MUTED} stroke-width=".7"/>
    <rect class="window" x=${round(locator.window.x)} y=${round(locator.window.y)} width=${round(locator.window.width)} height=${round(locator.window.height)} fill="none" stroke=${REPORTED} stroke-width="1.5"/>
    <path class="axis" fill="none" stroke=${MUTED} d=${`M${round(ruler.x1)} ${round(ruler.y - 3)}v6M${round(ruler.x1)} ${round(ruler.y)}H${round(ruler.x2)}M${round(ruler.x2)} ${round(ruler.y - 3)}v6`}/>
    ${textTemplate(ruler.label)}`;
}

/** The lines that mark a governorate of which figures speak. */
export function hatchTemplate(id: string): SVGTemplateResult {
  return svg`<pattern id=${id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path class="hatch" d="M0 0V6" stroke=${REPORTED} stroke-width="1" stroke-opacity=".35"/>
  </pattern>`;
}

/** A piece of land; with lines over it where figures speak of it. */
export function shapeTemplate(path: string, spoken: boolean, hatch = 'map-hatch'): SVGTemplateResult {
  return svg`<path class="land" d=${path} fill=${LAND} stroke=${MUTED} stroke-width=".6" stroke-linejoin="round"/>
    ${spoken ? svg`<path class="spoken" d=${path} fill=${`url(#${hatch})`}/>` : nothing}`;
}

/** The mark of a place: what the pointer hits of its shape, and its dot. */
export function placeTemplate({path, dot}: PlaceMark): SVGTemplateResult {
  return svg`
    ${path ? svg`<path class="target shape" d=${path} fill="none" pointer-events="all" clip-path="url(#map-clip)"/>` : nothing}
    ${dot ? dotTemplate(dot) : nothing}`;
}

/** A dot, full where figures speak of the place. All are of one size. */
export function dotTemplate({x, y, spoken}: NonNullable<PlaceMark['dot']>): SVGTemplateResult {
  return svg`<circle class=${spoken ? 'dot' : 'dot hollow'} cx=${round(x)} cy=${round(y)} r=${RADIUS}
    fill=${spoken ? REPORTED : GROUND} stroke=${spoken ? GROUND : REPORTED} stroke-width="1.5"/>`;
}

export function namesTemplate({lines, tags, kind}: PlaceMark): SVGTemplateResult {
  const plain = kind === 'town' && !tags.length;
  return svg`${tags.map((line) => textTemplate(line, 'ink'))}${lines.map((line) => textTemplate(line, line.bold || plain ? 'ink' : 'muted'))}`;
}

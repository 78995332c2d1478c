import {contrast, groundOf, isSystem, opacityOf, over, parseColour, systemColours, type Colour} from './colour.js';
import {around, nameOf, stage} from './tree.js';

/** A mark of a drawing, or the edge of a box, that can be seen. */
export interface SeenMark {
  readonly name: string;
  /** The strongest of its paints against what lies behind it. */
  readonly contrast: number;
  /** Whether all its colours are ones that the reader chose, where colours are forced. */
  readonly system: boolean;
}

const shapes = 'path, rect, circle, ellipse, line, polygon, polyline';
const definitions = 'defs, pattern, mask, clipPath, linearGradient, radialGradient, symbol';

interface Paint {
  readonly colour: Colour;
  readonly opacity: number;
}

/** Every mark but those that match `faint`, and the edge of every element that matches `edges`. */
export function marks(faint: string, edges: string): SeenMark[] {
  const system = systemColours();
  return stage().flatMap((element) => {
    const drawn = element.matches(shapes) && !element.closest(definitions) && !(faint && element.closest(faint));
    const paints = drawn ? paintsOf(element) : element.matches(edges) ? edgeOf(element) : [];
    if (!paints.length) return [];
    const ground = groundOf(around(element)!);
    const opacity = opacityOf(element);
    const seen = paints.map((paint) => contrast(over(paint.colour, paint.opacity * opacity, ground), ground));
    return {
      name: nameOf(element),
      contrast: Math.max(...seen),
      system: paints.every(({colour}) => isSystem(colour, system)),
    };
  });
}

function edgeOf(element: Element): Paint[] {
  const {borderBlockStartStyle: kind, borderBlockStartWidth: width, borderBlockStartColor} = getComputedStyle(element);
  const colour = parseColour(borderBlockStartColor);
  return kind !== 'none' && parseFloat(width) >= 1 && colour[3] > 0 ? [{colour, opacity: 1}] : [];
}

function paintsOf(element: Element): Paint[] {
  const {fill, fillOpacity, stroke, strokeOpacity, strokeWidth} = getComputedStyle(element);
  return [
    ...paintOf(fill, Number(fillOpacity), element),
    ...(parseFloat(strokeWidth) > 0 ? paintOf(stroke, Number(strokeOpacity), element) : []),
  ];
}

/** A paint may be a colour, a fade or a pattern; of a fade, the strongest part counts. */
function paintOf(paint: string, opacity: number, element: Element): Paint[] {
  if (paint === 'none') return [];
  const id = /^url\("?#([^")]*)/.exec(paint)?.[1];
  if (id === undefined) return [{colour: parseColour(paint), opacity}];
  const server = (element.getRootNode() as Document | ShadowRoot).getElementById(id)!;
  const stops = [...server.querySelectorAll('stop')].map((stop) => {
    const {stopColor, stopOpacity} = getComputedStyle(stop);
    return {colour: parseColour(stopColor), opacity: Number(stopOpacity) * opacity};
  });
  return [...stops, ...[...server.querySelectorAll(shapes)].flatMap(paintsOf)];
}

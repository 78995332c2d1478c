import {contrast, groundOf, parseColour} from './colour.js';
import {focused, nameOf, outward, shown, stage} from './tree.js';

/** No thinner or smaller than this, in pixels, is a mark of focus easy to see. */
const [THIN, SMALL] = [1.5, 20];

let before = new WeakMap<Element, string>();

/** Takes down what everything looks like while nothing has the focus. */
export function rememberUnfocused(): void {
  before = new WeakMap(stage().map((element) => [element, lookOf(element)]));
}

/** Where the focus is, and how strongly the page shows it: the contrast of what has come around it, 1 for nothing. */
export function focus(): {readonly name: string; readonly inside: boolean; readonly contrast: number} | null {
  const active = focused();
  if (!active) return null;
  const around = [...shown(active)].filter((element) => {
    const {width, height} = element.getBoundingClientRect();
    return width >= SMALL && height >= Math.min(SMALL, 14) && lookOf(element) !== before.get(element);
  });
  const contrasts = around.map((element) => {
    const colour = lookOf(element);
    return colour ? contrast(parseColour(colour), groundOf(element)) : 1;
  });
  return {
    name: nameOf(active),
    inside: [...outward(active)].includes(document.querySelector('main')!),
    contrast: Math.max(1, ...contrasts),
  };
}

/** The colour of what is drawn around an element; empty where nothing is. */
function lookOf(element: Element): string {
  const {outlineStyle, outlineWidth, outlineColor, stroke, strokeWidth} = getComputedStyle(element);
  if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= THIN) return outlineColor;
  return element instanceof SVGElement && stroke !== 'none' && parseFloat(strokeWidth) >= THIN ? stroke : '';
}

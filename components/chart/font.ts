import {textWidth, type Font} from '../../src/layout/text.js';

const SAMPLE = 'more than 235,000 people displaced, source not named · 2019';
const MARGIN = 1.03;
const scales = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/**
 * The font that an element is set in: its size, no larger than the width can bear, and how wide its glyphs are beside
 * those that the layout assumes. Measured once for each font.
 */
export function fontOf(element: Element, width: number): Font {
  const {fontSize, fontFamily} = getComputedStyle(element);
  return {size: Math.min(parseFloat(fontSize) || 13, width / 20), scale: scaleOf(fontFamily)};
}

function scaleOf(family: string): number {
  let scale = scales.get(family);
  if (scale === undefined) scales.set(family, (scale = measure(family)));
  return scale;
}

function measure(family: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return 1;
  const size = 20;
  const ratio = (bold: boolean) => {
    context!.font = `${bold ? 600 : 400} ${size}px ${family}`;
    return context!.measureText(SAMPLE).width / textWidth(SAMPLE, {size, scale: 1}, bold);
  };
  return Math.max(ratio(false), ratio(true)) * MARGIN;
}

/** Forgets what was measured, as when a font of the page has arrived. */
export function forgetFonts(): void {
  scales.clear();
}

import {textWidth, type Font} from '../../src/layout/text.js';
import type {Language} from '../../src/text/language.js';

const MARGIN = 1.03;
const scales = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/**
 * The font that an element is set in: its size, no larger than the width can bear, and how wide its glyphs are beside
 * those that the layout assumes. Measured once for each font and language, by words that the language writes.
 */
export function fontOf(element: Element, width: number, {messages}: Language): Font {
  const {fontSize, fontFamily, letterSpacing, wordSpacing} = getComputedStyle(element);
  const size = parseFloat(fontSize) || 13;
  // In parts of the size, as readers who need more space between letters ask for it.
  const spacing = [letterSpacing, wordSpacing].map((space) => (parseFloat(space) || 0) / size) as [number, number];
  const sample = `${messages.chart.licence} ${messages.period.unknown} ${messages.source.none} 235000`;
  return {size: Math.min(size, width / 20), scale: scaleOf(fontFamily, spacing, sample)};
}

type Spacing = readonly [letters: number, words: number];

function scaleOf(family: string, spacing: Spacing, sample: string): number {
  const key = `${family} ${spacing.join(' ')} ${sample}`;
  let scale = scales.get(key);
  if (scale === undefined) scales.set(key, (scale = measure(family, spacing, sample)));
  return scale;
}

function measure(family: string, [letters, words]: Spacing, sample: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return 1;
  const size = 20;
  context.letterSpacing = `${letters * size}px`;
  context.wordSpacing = `${words * size}px`;
  const ratio = (bold: boolean) => {
    context!.font = `${bold ? 600 : 400} ${size}px ${family}`;
    return context!.measureText(sample).width / textWidth(sample, {size, scale: 1}, bold);
  };
  return Math.max(ratio(false), ratio(true)) * MARGIN;
}

/** Forgets what was measured, as when a font of the page has arrived. */
export function forgetFonts(): void {
  scales.clear();
}

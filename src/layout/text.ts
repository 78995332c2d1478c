import type {Box} from './box.js';

/** One line of text. `x` is where its anchor stands, `y` its baseline, `box` the room it takes at most. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly bold: boolean;
  /** Which way its words run. */
  readonly direction: 'ltr' | 'rtl';
  readonly box: Box;
}

/** What of a line stands at its `x`: its left end, its middle or its right end, whichever way its words run. */
export type Anchor = 'start' | 'middle' | 'end';

/** How text is set: size in pixels, and how wide its glyphs are beside those of `textWidth`'s table. */
export interface Font {
  readonly size: number;
  readonly scale: number;
  /** Which way words run; to the right if not given. */
  readonly direction?: 'ltr' | 'rtl';
}

const LINE_HEIGHT = 1.3;
const BASELINE = 1;

/** Widths in em, at the wide end of the usual text faces, so that a line takes no more room than it is given. */
const glyphs: readonly (readonly [glyphs: RegExp, em: number])[] = [
  [/[\p{Mn}\p{Cf}]/u, 0],
  [/[ijlI.,:;'’‘|!·،؛٬٫]/u, 0.32],
  [/[ftr()[\]\-“”«»"/\s]/u, 0.42],
  [/[mwMW@%—…]/u, 0.96],
  [/[\p{Nd}\p{Ll}]/u, 0.61],
  [/\p{Lu}/u, 0.73],
  // Between the narrow form that a letter has within a word and the wide one at its end.
  [/[اأإآل]/u, 0.36],
  [/[سشصضطظ]/u, 0.95],
  [/\p{Script=Arabic}/u, 0.58],
];
const OTHER = 1;
const BOLD = 1.08;
const known = new Map<string, number>();

function glyphWidth(glyph: string): number {
  let width = known.get(glyph);
  if (width === undefined) known.set(glyph, (width = glyphs.find(([set]) => set.test(glyph))?.[1] ?? OTHER));
  return width;
}

/** The most room that a line of text takes, in pixels; no measuring, so it is the same everywhere. */
export function textWidth(text: string, {size, scale}: Font, bold = false): number {
  let em = 0;
  for (const glyph of text) em += glyphWidth(glyph);
  return em * size * scale * (bold ? BOLD : 1);
}

/** From one baseline to the next, in pixels. */
export function lineHeight({size}: Font): number {
  return size * LINE_HEIGHT;
}

/** A line of text with the room that it takes. */
export function textLine(
  text: string,
  x: number,
  y: number,
  font: Font,
  anchor: Anchor = 'start',
  bold = false,
): TextLine {
  const width = textWidth(text, font, bold);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const box = {x: left, y: y - font.size * BASELINE, width, height: lineHeight(font)};
  return {text, x, y, anchor, bold, direction: font.direction ?? 'ltr', box};
}

/** Breaks text into lines of a width, between words where it can, within a word where it must. */
export function wrapText(text: string, width: number, font: Font): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n\t]+/u)) {
    const longer = line ? `${line} ${word}` : word;
    if (textWidth(longer, font) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const pieces = breakWord(word, width, font);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  return line ? [...lines, line] : lines;
}

function breakWord(word: string, width: number, font: Font): string[] {
  const pieces = [''];
  for (const glyph of word) {
    const piece = pieces.at(-1)!;
    if (piece && textWidth(piece + glyph, font) > width) pieces.push(glyph);
    else pieces[pieces.length - 1] = piece + glyph;
  }
  return pieces;
}

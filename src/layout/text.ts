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

/**
 * Widths in em, at the wide end of the usual text faces, so that a line takes no more room than it is given. The classes
 * of Unicode stand last, as a browser takes long over each when it first meets it.
 */
const glyphs: readonly (readonly [glyphs: RegExp, em: number])[] = [
  [/[ijlI.,:;'’‘|!·،؛٬٫]/u, 0.32],
  [/[ftr()[\]\-“”"/\s]/u, 0.42],
  [/[«»]/u, 0.55],
  [/[mwMW@%—…]/u, 0.96],
  [/[\da-z]/u, 0.61],
  [/[A-Z]/u, 0.73],
  [/[\p{Mn}\p{Cf}]/u, 0],
  [/[\p{Nd}\p{Ll}]/u, 0.61],
  [/\p{Lu}/u, 0.73],
  [/[اأإآ]/u, 0.29],
  [/[بتثنليئ]/u, 0.35],
  [/[رزوؤدذفقك]/u, 0.5],
  [/[عغةء]/u, 0.53],
  [/[سشصض]/u, 0.91],
  [/[طظ]/u, 0.78],
  [/\p{Script=Arabic}/u, 0.63],
];
/** The same of Arabic letters that no other one follows, which most are drawn out for. */
const ends: typeof glyphs = [
  [/[بتثف]/u, 1.05],
  [/[سشصض]/u, 1.28],
  [/[كطظ]/u, 0.91],
  [/[نليىئق]/u, 0.8],
];
const ARABIC = /[\p{Script=Arabic}\p{Mn}]/u;
/** Before the first mark that is set over a letter there is no Arabic either. */
const FIRST_MARK = 0x300;
const OTHER = 1;
const BOLD = 1.08;

interface Glyph {
  /** Width in em within a word, and at its end. */
  readonly inner: number;
  readonly end: number;
  /** Whether an Arabic letter before it is within a word. */
  readonly joins: boolean;
}
const none: Glyph = {inner: 0, end: 0, joins: false};
const known = new Map<number, Glyph>();

function glyphOf(code: number): Glyph {
  let glyph = known.get(code);
  if (!glyph) {
    const text = String.fromCodePoint(code);
    const widthIn = (table: typeof glyphs) => table.find(([set]) => set.test(text))?.[1];
    const inner = widthIn(glyphs) ?? OTHER;
    known.set(code, (glyph = {inner, end: widthIn(ends) ?? inner, joins: code >= FIRST_MARK && ARABIC.test(text)}));
  }
  return glyph;
}

/** A line of text that is measured as it grows: `em` is its width up to its last glyph. */
interface Run {
  readonly em: number;
  readonly last: Glyph;
}
const start: Run = {em: 0, last: none};

function extend({em, last}: Run, text: string): Run {
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index)!;
    if (code > 0xffff) index++;
    const glyph = glyphOf(code);
    em += glyph.joins ? last.inner : last.end;
    last = glyph;
  }
  return {em, last};
}

function widthOf({em, last}: Run, {size, scale}: Font): number {
  return (em + last.end) * size * scale;
}

/** The most room that a line of text takes, in pixels; no measuring, so it is the same everywhere. */
export function textWidth(text: string, font: Font, bold = false): number {
  return widthOf(extend(start, text), font) * (bold ? BOLD : 1);
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

/** Stands between the parts of a line, and never at an end of one, where the break itself tells them apart. */
const SEPARATOR = '·';

/** Breaks text into lines of a width, between words where it can, within a word where it must. */
export function wrapText(text: string, width: number, font: Font): string[] {
  const lines: string[] = [];
  let line = '';
  let run = start;
  let between = ' ';
  for (const word of text.split(/[ \n\t]+/u)) {
    if (word === SEPARATOR) {
      between = ` ${SEPARATOR} `;
      continue;
    }
    const added = line ? between + word : word;
    const longer = extend(run, added);
    between = ' ';
    if (widthOf(longer, font) <= width) {
      line += added;
      run = longer;
      continue;
    }
    if (line) lines.push(line);
    const pieces = breakWord(word, width, font);
    line = pieces.pop()!;
    run = extend(start, line);
    lines.push(...pieces);
  }
  return line ? [...lines, line] : lines;
}

function breakWord(word: string, width: number, font: Font): string[] {
  const pieces: string[] = [];
  let piece = '';
  let run = start;
  for (const glyph of word) {
    const longer = extend(run, glyph);
    const over = piece && widthOf(longer, font) > width;
    if (over) pieces.push(piece);
    piece = over ? glyph : piece + glyph;
    run = over ? extend(start, glyph) : longer;
  }
  return [...pieces, piece];
}

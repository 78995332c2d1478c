import {textWidth} from '../layout/text.js';
import type {Face} from './face.js';
import {escape} from './escape.js';

/** Marks of direction and joining, and spaces, which a face need not have. */
const unseen = /^[\p{Cf}\p{Z}]$/u;
/** What belongs to the words around it: a face that has those and it sets it, too. */
const neutral = /^[\p{Cf}\p{Mn}\p{Z}\p{P}\p{S}]$/u;
/** What takes no room. */
const narrow = /^[\p{Cf}\p{Mn}]$/u;
/** From here on, bold. */
const BOLD = 550;
const MARGIN = 1.03;
/** Right-to-left isolate, pop directional isolate. */
const [RTL, POP] = ['\u2067', '\u2069'];

/**
 * Prepares the texts of a document for a renderer that knows neither the attribute `direction` nor the faces of the
 * machine: with the marks that say the same, and each run of letters in a face that has them all. Throws `RangeError`,
 * with the letters, where there is none.
 */
export function letter(svg: string, faces: readonly Face[]): string {
  const missing = new Set<string>();
  const lettered = svg.replace(/<text ([^>]*)>([^<]*)<\/text>/g, (_, attributes: string, escaped: string) => {
    const rtl = / direction="rtl"/.test(` ${attributes}`);
    const bold = Number(/font-weight="(\d+)"/.exec(attributes)?.[1] ?? 400) >= BOLD;
    const words = balanced(unescape(escaped));
    const runs = runsOf(words, ordered(faces, bold), missing);
    const spans = runs.map(
      ({face, text}) =>
        `<tspan font-family="${escape(face.family)}" font-weight="${face.weight}">${escape(text)}</tspan>`,
    );
    const kept = attributes.replace(/ ?(?:direction|font-weight)="[^"]*"/g, '');
    const anchored = rtl
      ? kept.replace(/text-anchor="(start|end)"/, (_, end) => `text-anchor="${opposite(end)}"`)
      : kept;
    return `<text ${anchored}>${rtl ? RTL : ''}${spans.join('')}${rtl ? POP : ''}</text>`;
  });
  if (missing.size) {
    const told = [...missing].map((glyph) => `"${glyph}" (U+${code(glyph)})`).join(', ');
    const names = [...new Set(faces.map(({family}) => family))].join(', ');
    throw new RangeError(`fonts: found none with ${told} among ${names}, expected one for every letter`);
  }
  return lettered;
}

/** How wide the words of a text are in faces, beside what layouts assume. */
export function scaleOf(text: string, faces: readonly Face[]): number {
  const ratios = [false, true].map((bold) => {
    const runs = runsOf(text, ordered(faces, bold), new Set());
    const width = runs.flatMap(({face, text}) =>
      Array.from(text, (glyph) => (narrow.test(glyph) ? 0 : face.advance(glyph))),
    );
    return width.reduce((sum, em) => sum + em, 0) / textWidth(text, {size: 1, scale: 1}, bold);
  });
  return Math.max(...ratios) * MARGIN;
}

/** The faces in the order to try them: those of the weight before others, else as they were given. */
function ordered(faces: readonly Face[], bold: boolean): readonly Face[] {
  const fits = (face: Face) => face.weight >= BOLD === bold;
  return [...faces.filter(fits), ...faces.filter((face) => !fits(face))];
}

interface Run {
  readonly face: Face;
  text: string;
}

/** Pieces of a text, each in the first face that has its letters. */
function runsOf(text: string, faces: readonly Face[], missing: Set<string>): Run[] {
  const runs: Run[] = [];
  const whole = faces.find((face) => Array.from(text).every((glyph) => unseen.test(glyph) || face.has(glyph)));
  if (whole) return [{face: whole, text}];
  for (const glyph of text) {
    const last = runs.at(-1);
    const stays = last && neutral.test(glyph) && (unseen.test(glyph) || last.face.has(glyph));
    const face = stays ? last.face : (faces.find((face) => face.has(glyph)) ?? last?.face ?? faces[0]!);
    if (!unseen.test(glyph) && !face.has(glyph)) missing.add(glyph);
    if (last?.face === face) last.text += glyph;
    else runs.push({face, text: glyph});
  }
  return runs;
}

/** A line whose isolates end where it does: what was broken into lines may open one and close it in the next. */
function balanced(text: string): string {
  let open = 0;
  const kept = Array.from(text).filter((glyph) => {
    if (/[\u2066-\u2068]/.test(glyph)) open++;
    if (glyph !== POP) return true;
    return open > 0 && open-- > 0;
  });
  return kept.join('') + POP.repeat(open);
}

function opposite(end: string): string {
  return end === 'start' ? 'end' : 'start';
}

function code(glyph: string): string {
  return glyph.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
}

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#38': '&',
  '#60': '<',
  '#62': '>',
  '#34': '"',
  '#39': "'",
};

function unescape(text: string): string {
  return text.replace(/&([a-z]+|#\d+);/g, (entity, name: string) => signs[name] ?? entity);
}

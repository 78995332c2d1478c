/** A face of type: one weight of a family. */
export interface Face {
  readonly family: string;
  /** 400 for regular, 600 for semibold, 700 for bold. */
  readonly weight: number;
  readonly bytes: Uint8Array;
  readonly has: (letter: string) => boolean;
  /** How wide a letter that stands by itself is, in em. */
  readonly advance: (letter: string) => number;
}

const FAMILY = 1;
const TYPOGRAPHIC_FAMILY = 16;
const WINDOWS = 3;
const ENGLISH = 0x409;

/** Reads what is needed of a TrueType or OpenType file. `null` for what is none. */
export function readFace(bytes: Uint8Array): Face | null {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // TrueType, or the outlines of PostScript.
    if (![0x00010000, 0x4f54544f, 0x74727565].includes(view.getUint32(0))) return null;
    const table = tablesOf(view);
    const glyphOf = charactersOf(view, table('cmap'));
    const perEm = view.getUint16(table('head') + 18);
    const wide = view.getUint16(table('hhea') + 34);
    const widths = table('hmtx');
    const glyph = (letter: string) => glyphOf(letter.codePointAt(0)!);
    return {
      family: familyOf(view, table('name')),
      weight: view.getUint16(table('OS/2') + 4),
      bytes,
      has: (letter) => glyph(letter) > 0,
      advance: (letter) => view.getUint16(widths + 4 * Math.min(glyph(letter), wide - 1)) / perEm,
    };
  } catch {
    return null;
  }
}

/** Where the tables of a file begin. */
function tablesOf(view: DataView): (name: string) => number {
  const offsets = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    offsets.set(name, view.getUint32(record + 8));
  }
  return (name) => {
    const offset = offsets.get(name);
    if (offset === undefined) throw new RangeError(`a font without the table ${name}`);
    return offset;
  };
}

function familyOf(view: DataView, table: number): string {
  const texts = table + view.getUint16(table + 4);
  const names = new Map<number, string>();
  for (let index = 0; index < view.getUint16(table + 2); index++) {
    const record = table + 6 + 12 * index;
    const [platform, , language, id, length, offset] = [0, 2, 4, 6, 8, 10].map((at) => view.getUint16(record + at));
    if (platform !== WINDOWS || language !== ENGLISH) continue;
    const units = Array.from({length: length! / 2}, (_, unit) => view.getUint16(texts + offset! + 2 * unit));
    names.set(id!, String.fromCharCode(...units));
  }
  const family = names.get(TYPOGRAPHIC_FAMILY) ?? names.get(FAMILY);
  if (!family) throw new RangeError('a font without a name');
  return family;
}

/** The glyph of each code point, 0 for none, in the two forms of the table that fonts of today have. */
function charactersOf(view: DataView, table: number): (code: number) => number {
  const count = view.getUint16(table + 2);
  const parts = Array.from({length: count}, (_, index) => table + view.getUint32(table + 8 + 8 * index));
  const long = parts.find((part) => view.getUint16(part) === 12);
  if (long !== undefined) return (code) => inGroups(view, long, code);
  const short = parts.find((part) => view.getUint16(part) === 4);
  if (short === undefined) throw new RangeError('a font without a table of Unicode');
  return (code) => inSegments(view, short, code);
}

function inGroups(view: DataView, part: number, code: number): number {
  for (let index = 0; index < view.getUint32(part + 12); index++) {
    const group = part + 16 + 12 * index;
    const first = view.getUint32(group);
    if (code >= first && code <= view.getUint32(group + 4)) return view.getUint32(group + 8) + code - first;
  }
  return 0;
}

function inSegments(view: DataView, part: number, code: number): number {
  const twice = view.getUint16(part + 6);
  for (let at = 0; at < twice; at += 2) {
    if (code > view.getUint16(part + 14 + at)) continue;
    const first = view.getUint16(part + 16 + twice + at);
    if (code < first) return 0;
    const delta = view.getUint16(part + 16 + 2 * twice + at);
    const offsets = part + 16 + 3 * twice + at;
    const offset = view.getUint16(offsets);
    if (!offset) return (code + delta) & 0xffff;
    const glyph = view.getUint16(offsets + offset + 2 * (code - first));
    return glyph ? (glyph + delta) & 0xffff : 0;
  }
  return 0;
}

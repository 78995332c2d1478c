import {crc32, deflateSync} from 'node:zlib';
import type {PNG} from 'pngjs';

/** How far apart the shades of a channel may be, the finest that do first; the last gives 216 colours at the most. */
const steps = [17, 51];
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * A picture as a PNG with a palette: a fifth of the size, as what is drawn has few colours, and few shades are enough
 * to tell whether it has changed. Without transparency.
 */
export function writePalette({width, height, data}: PNG): Uint8Array {
  for (const step of steps) {
    const colours = new Map<number, number>();
    const lines = Buffer.alloc((width + 1) * height);
    for (let pixel = 0; pixel < width * height; pixel++) {
      const [red, green, blue] = [0, 1, 2].map((at) => Math.round(data[pixel * 4 + at]! / step) * step);
      const colour = (red! << 16) | (green! << 8) | blue!;
      if (!colours.has(colour)) colours.set(colour, colours.size);
      // A line starts with a byte of its own: how it was filtered, which is not at all.
      lines[pixel + Math.floor(pixel / width) + 1] = colours.get(colour)!;
    }
    if (colours.size <= 256) return write(width, height, [...colours.keys()], lines);
  }
  throw new Error('more than 256 colours');
}

function write(width: number, height: number, colours: readonly number[], lines: Uint8Array): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const palette = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(lines, {level: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name), content]);
  const [length, sum] = [content.length, crc32(body)].map((number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(number);
    return bytes;
  });
  return Buffer.concat([length!, body, sum!]);
}

import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {keep, update} from '../readers/stored.js';
import {writePalette} from './palette.js';

/** How far a picture may be from the one that is stored. */
export interface Tolerance {
  /** Differences of colour that go unseen, from 0 to 1. */
  readonly threshold: number;
  /** The share of pixels that may differ by more. */
  readonly share: number;
  /** How many pixels larger or smaller it may be. */
  readonly size: number;
}

/** For the Chromium that took the pictures. What smooths the edges of letters may differ by a shade. */
export const same: Tolerance = {threshold: 0.1, share: 0.0005, size: 0};
/** For another one, which may break a line elsewhere or draw a letter in another way. */
export const another: Tolerance = {threshold: 0.2, share: 0.03, size: 6};

/** Asserts that a picture is the one that is stored; where it is not, keeps it beside what differs. */
export async function comparePicture(
  stored: URL,
  name: string,
  picture: Uint8Array,
  tolerance: Tolerance,
): Promise<void> {
  const actual = PNG.sync.read(Buffer.from(picture));
  if (update) {
    await mkdir(new URL('./', stored), {recursive: true});
    await writeFile(stored, writePalette(actual));
    return;
  }
  const path = fileURLToPath(stored);
  assert.ok(existsSync(stored), `${path} is missing; UPDATE=1 stores it`);
  const expected = PNG.sync.read(readFileSync(stored));
  const [width, height] = [Math.min(actual.width, expected.width), Math.min(actual.height, expected.height)];
  const difference = new PNG({width, height});
  const differing = pixelmatch(
    crop(expected, width, height),
    crop(actual, width, height),
    difference.data,
    width,
    height,
    {
      threshold: tolerance.threshold,
    },
  );
  const larger = Math.max(Math.abs(actual.width - expected.width), Math.abs(actual.height - expected.height));
  if (larger <= tolerance.size && differing <= tolerance.share * width * height) return;
  const kept = [
    await keep(`${name}.actual.png`, picture),
    await keep(`${name}.difference.png`, PNG.sync.write(difference)),
  ];
  assert.fail(
    `${differing} pixels differ from ${path}, and its size by ${larger} (${actual.width} × ${actual.height} for ` +
      `${expected.width} × ${expected.height}): ${kept.join(', ')}`,
  );
}

function crop(picture: PNG, width: number, height: number): Buffer {
  if (picture.width === width && picture.height === height) return picture.data;
  const part = new PNG({width, height});
  PNG.bitblt(picture, part, 0, 0, width, height);
  return part.data;
}

import type {Room} from '../../components/chart/tools/sheet.js';
import type {Attributes} from './attributes.js';
import {letter, scaleOf} from './lettering.js';
import {portraitOf, WIDTH, type PictureOptions, type Portrait} from './picture.js';
import {rasterize} from './raster.js';
import {facesOf, type FontSource} from './type.js';

/** How an image is made. */
export interface ImageOptions extends PictureOptions {
  /** Pixels of the image for each pixel of the picture: 1 if not given. */
  readonly scale?: 1 | 2;
  /** `card` for the shape of the cards that social networks show: 1200 by 630, whatever `width` is. */
  readonly size?: 'card';
  /**
   * Fonts to set the words in: addresses of TrueType or OpenType files, or what is in them, the one to prefer first, for
   * headings a bold one, too. Those of the optional package `vazirmatn` if not given; never those of the machine.
   */
  readonly fonts?: readonly FontSource[];
  /** The WebAssembly of `@resvg/resvg-wasm`, where there are no files to load it from, as in workers on the edge. */
  readonly wasm?: WebAssembly.Module | BufferSource;
}

/** The shape that networks ask for, in pixels. */
const CARD = {width: 1200, height: 630};
/** The widths in which a card is laid out, before it is enlarged to its own: the narrower, the larger its words. */
const LARGEST = 480;
/** In steps in which both sides are whole pixels. */
const STEP = 40;

/** What is on a card, and the widest layout to take for it: less where that would make its words small. */
const contents: readonly (Omit<Room, 'width' | 'height'> & {readonly widest: number})[] = [
  {widest: 840},
  {widest: 840, summary: false},
  {widest: CARD.width, summary: false, key: false},
  {widest: CARD.width, drawing: false},
];

/**
 * An element as a PNG image: that of `toSVG`, or a card of 1200 by 630 with heading, drawing and sources, for which the
 * chart is laid out anew. What would be too small to read on a card, as a timeline of many events, is told there by its
 * summary, in large type. The same arguments give the same image, to the byte, on any machine.
 *
 * Needs the optional package `@resvg/resvg-wasm`, and fonts: an `Error` says what to install. Throws `RangeError` as
 * `toSVG` does, for a scale, size or font that there is not, and where no font has a letter of the picture: it is named,
 * and nothing is drawn in its place.
 */
export async function toPNG(tag: string, attributes: Attributes = {}, options: ImageOptions = {}): Promise<Uint8Array> {
  const {scale = 1, size, fonts, wasm, ...picture} = options;
  if (![1, 2].includes(scale)) throw new RangeError(`scale: found ${String(scale)}, expected 1 or 2`);
  if (size !== undefined && size !== 'card') throw new RangeError(`size: found "${String(size)}", expected card`);
  const portrait = portraitOf(tag, attributes, picture);
  const faces = await facesOf(fonts);
  const {messages} = portrait.subject.language;
  const glyphScale = scaleOf(
    `${messages.chart.licence} ${messages.period.unknown} ${messages.source.none} 235000`,
    faces,
  );
  const svg =
    size === 'card' ? cardOf(portrait, glyphScale) : portrait.draw({width: picture.width ?? WIDTH}, glyphScale).svg();
  return rasterize(letter(svg, faces), faces, scale, wasm);
}

/** The most of an element that a card can say in words which can be read, as large as they can be. */
function cardOf({draw}: Portrait, glyphScale: number): string {
  for (const {widest, ...content} of contents) {
    const drawn = (width: number) => draw({...content, width, height: (width * CARD.height) / CARD.width}, glyphScale);
    const fits = (width: number) => drawn(width).height <= (width * CARD.height) / CARD.width;
    if (!fits(widest)) continue;
    let [narrow, wide] = [LARGEST - STEP, widest];
    while (wide - narrow > STEP) {
      const middle = narrow + STEP * Math.floor((wide - narrow) / STEP / 2);
      if (fits(middle)) wide = middle;
      else narrow = middle;
    }
    return drawn(wide)
      .svg()
      .replace(/ width="\d+" height="\d+"/, ` width="${CARD.width}" height="${CARD.height}"`);
  }
  throw new RangeError('size: found words that fill more than a card, expected a shorter heading or summary');
}

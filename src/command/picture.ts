import type {Embed} from '../model/embed.js';
import {toPNG, toSVG, type ImageOptions, type PictureOptions} from '../static/index.js';
import {allOf, oneOf, pixelsOf, type Given, type Option} from './args.js';
import {sharedOptionsOf} from './element.js';
import {InputFault, UsageFault} from './fault.js';

/** The pictures, by what they are. */
export const pictures = {
  svg: 'a picture, to be scaled to any size',
  png: 'a picture in pixels, for e-mail, feeds and social networks',
} as const;

export type PictureForm = keyof typeof pictures;

export function isPicture(word: string): word is PictureForm {
  return Object.hasOwn(pictures, word);
}

/** The options that say how a picture is made, besides those of every form. */
export const pictureOptions: readonly Option[] = [
  {name: 'theme', value: 'light|dark', help: 'the colours of svg and png; light if not given'},
  {name: 'scale', value: '1|2', help: 'pixels of png for each of the picture; 1 if not given'},
  {name: 'size', value: 'card', help: 'png as a card of 1200 by 630 pixels, for social networks'},
  {name: 'font', value: 'file', several: true, help: 'TrueType or OpenType, for png; once for each, a bold one too'},
];

/** Draws an element, as the options say. */
export async function drawElement(
  form: PictureForm,
  {tag, attributes}: Embed,
  given: Given,
): Promise<string | Uint8Array> {
  refuse(given, form, ['height', 'page', 'image', 'frame', 'oembed', 'assets', 'styles', ...missing[form]]);
  const options = await optionsOf(given);
  if (form === 'svg') return toSVG(tag, attributes, options);
  try {
    return await toPNG(tag, attributes, options);
  } catch (error) {
    // What is not installed, or a font that is no file; what the package refuses is told by itself.
    if (error instanceof RangeError || error instanceof TypeError) throw error;
    throw new InputFault((error as Error).message, {cause: error});
  }
}

/** The options of one picture that the other has not. */
const missing: Readonly<Record<PictureForm, readonly string[]>> = {svg: ['scale', 'size', 'font'], png: []};

/** Throws `UsageFault` where an option was given that a form has not: it would change nothing. */
export function refuse(given: Given, form: string, options: readonly string[]): void {
  const wrong = options.find((name) => given.values[name] !== undefined);
  if (wrong !== undefined) throw new UsageFault(`--${wrong}: found one, expected none for ${form}`);
}

async function optionsOf(given: Given): Promise<PictureOptions & ImageOptions> {
  const scale = oneOf(given, 'scale', ['1', '2']);
  const options = {
    ...(await sharedOptionsOf(given)),
    width: pixelsOf(given, 'width'),
    theme: oneOf(given, 'theme', ['light', 'dark']),
    scale: scale && Number(scale),
    size: oneOf(given, 'size', ['card']),
    fonts: allOf(given, 'font'),
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

import {outward} from './tree.js';

/** Red, green and blue from 0 to 255, and how opaque from 0 to 1. */
export type Colour = readonly [number, number, number, number];

const known = new Map<string, Colour>();
const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

/** Any colour that CSS can write, as the browser paints it. */
export function parseColour(text: string): Colour {
  let colour = known.get(text);
  if (!colour) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    known.set(text, (colour = [red!, green!, blue!, alpha! / 255]));
  }
  return colour;
}

/** A colour, made fainter, on a ground. */
export function over(colour: Colour, opacity: number, ground: Colour): Colour {
  const alpha = colour[3] * opacity;
  const [red, green, blue] = [0, 1, 2].map((at) => colour[at]! * alpha + ground[at]! * (1 - alpha));
  return [red!, green!, blue!, 1];
}

/** The contrast of two colours as WCAG defines it, from 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.slice(0, 3).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** What lies behind an element: the backgrounds of all that it stands in. */
export function groundOf(element: Element): Colour {
  const layers = [...outward(element)].map((at) => parseColour(getComputedStyle(at).backgroundColor));
  return layers.reduceRight((ground, layer) => over(layer, 1, ground), pageGround());
}

/** How opaque an element is with all that it stands in. */
export function opacityOf(element: Element): number {
  return [...outward(element)].reduce((opacity, at) => opacity * Number(getComputedStyle(at).opacity), 1);
}

/** What a page has behind everything. */
function pageGround(): Colour {
  return systemColours()[0]!;
}

const names =
  'Canvas CanvasText LinkText VisitedText GrayText Highlight HighlightText Mark MarkText ButtonFace ButtonText ButtonBorder ' +
  'Field FieldText SelectedItem SelectedItemText';

const samples = names.split(' ').map((name) => {
  const sample = document.createElement('span');
  sample.style.color = name;
  return sample;
});
document.body.append(...samples);

/** The colours that a reader who forces colours has chosen, the ground first. */
export function systemColours(): Colour[] {
  return samples.map((sample) => parseColour(getComputedStyle(sample).color));
}

/** Whether a colour is one of those. */
export function isSystem(colour: Colour, system: readonly Colour[]): boolean {
  return system.some((other) => other.every((part, at) => part === colour[at]));
}

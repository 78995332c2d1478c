import type {Subject} from '../../components/chart/subject.js';
import {STILL_FONT} from '../../components/chart/still.js';
import {numberSubject} from '../../components/chart/tools/number.js';
import {sheetOf, widthWithin, type Room} from '../../components/chart/tools/sheet.js';
import {FigureElement} from '../../components/figure/figure.js';
import type {Font} from '../layout/text.js';
import {formatSummary} from '../text/chart.js';
import type {Attributes} from './attributes.js';
import {documentOf, titleTemplate} from './document.js';
import type {Tag} from './elements.js';
import {prepare, type RenderOptions} from './render.js';
import {sheetsOf} from './styles.js';
import type {LitElement} from 'lit';

/** How a picture is made. */
export interface PictureOptions extends Omit<RenderOptions, 'styles'> {
  /** How many pixels wide the picture is; 640 if not given, and never less than 268. */
  readonly width?: number | undefined;
  /** `dark` for light words on a dark ground; that of the attribute `theme` if not given, or else light. */
  readonly theme?: 'light' | 'dark' | undefined;
}

export const WIDTH = 640;

/** What a dashboard is made of, as far as it can be pictured. */
const charts: readonly Tag[] = [
  'idlib-key-figures',
  'idlib-displacement-chart',
  'idlib-casualty-chart',
  'idlib-map',
  'idlib-timeline',
  'idlib-figure-table',
];

/**
 * Faces that have the letters of all languages of the package, on one system or another. What opens the document sets
 * the words in the first that it has; the layout leaves room for the widest.
 */
const faces = `system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', 'Geeza Pro', Tahoma, Arial, sans-serif`;

/**
 * An element as an SVG document that needs nothing else: heading, summary, drawing, key, sources and licence, and for
 * listeners a title and every figure in a sentence. One that is made of words or rows is set as cards, each with number,
 * what it counts, place, period and source. Colours are attributes, and the same arguments give the same text, to the
 * byte. Throws `RangeError` for a tag, attribute, width or theme that there is not, and for `idlib-dashboard`, which is
 * no picture but several: each of its charts has its own.
 */
export function toSVG(tag: string, attributes: Attributes = {}, options: PictureOptions = {}): string {
  return drawPicture(tag, attributes, options).svg();
}

/** The same before it is written, with its height. Throws as `toSVG` does. */
export function drawPicture(tag: string, attributes: Attributes, options: PictureOptions): DrawnPicture {
  return portraitOf(tag, attributes, options).draw({width: options.width ?? WIDTH}, STILL_FONT.scale);
}

/** A picture with all that is in it: how high it has to be, in pixels, and the document. */
export interface DrawnPicture {
  readonly height: number;
  readonly svg: () => string;
}

/** An element of which pictures can be made. */
export interface Portrait {
  readonly subject: Subject;
  /** It as a document, and how high that has to be, in typefaces of a width beside those that layouts assume. */
  readonly draw: (room: Room, scale: number) => DrawnPicture;
}

/** Prepares an element for its pictures. Throws as `toSVG` does. */
export function portraitOf(tag: string, attributes: Attributes, options: PictureOptions): Portrait {
  const {theme = attributes.theme === 'dark' ? 'dark' : 'light', ...rest} = options;
  if (theme !== 'light' && theme !== 'dark')
    throw new RangeError(`theme: found "${String(theme)}", expected light or dark`);
  if (tag === 'idlib-dashboard') {
    throw new RangeError(
      `tag: found "${tag}", which is several pictures; expected one of its charts: ${charts.join(', ')}`,
    );
  }
  const {subject, styles} = sitterOf(tag, attributes, rest);
  const colours = theme === 'dark' ? darkOf(styles) : new Map<string, string>();
  return {
    subject,
    draw: (room, scale) => {
      const {template, height} = sheetOf(subject, room, fontFor(subject, room.width, scale), titleTemplate);
      return {height, svg: () => documentOf(template, {fontFamily: faces, colours})};
    },
  };
}

/** The type of a sheet of a width. */
function fontFor({language}: Subject, width: number, scale: number): Font {
  const size = Math.min(STILL_FONT.size, widthWithin(width) / 20);
  return {size, scale, direction: language.messages.direction};
}

interface Sitter {
  readonly subject: Subject;
  readonly styles: readonly string[];
}

/** What is to be seen of an element; of a number in a sentence, the card that such a number has by itself. */
function sitterOf(tag: string, attributes: Attributes, options: RenderOptions): Sitter {
  const {element} = prepare(tag, attributes, options);
  const styles = sheetsOf(element.constructor as typeof LitElement);
  if (element instanceof FigureElement) return {subject: numberSubject(element, element.subject(), ''), styles};
  const subject = element.subject();
  // A table says of its rows what is not true of cards.
  const asTable = tag === 'idlib-figure-table' && attributes.summary === undefined;
  const {figures, dataset, language} = subject;
  return {subject: asTable ? {...subject, summary: formatSummary(figures, dataset, language)} : subject, styles};
}

/** The colours of the dark theme by those of the light one, as style sheets pair them. */
function darkOf(styles: readonly string[]): Map<string, string> {
  const pairs = styles.join('').matchAll(/light-dark\(\s*(#[0-9a-f]+)\s*,\s*(#[0-9a-f]+)\s*\)/g);
  return new Map([...pairs].map(([, light, dark]) => [light!, dark!]));
}

import type {BoundKind} from '../model/bound.js';
import type {KeyEntry} from '../text/messages/messages.js';
import type {Box} from './box.js';
import type {TextLine} from './text.js';

/** What a chart of displacement draws: plain numbers and text, in pixels from the top left of the frame. */
export interface DisplacementGeometry {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** `null` where no figure has a number to draw. */
  readonly plot: Plot | null;
  /** In the order of time, projections last. */
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  /** Lines that stand alone: a heading over the words, or that there are too many. */
  readonly notes: readonly TextLine[];
  /** Heights at which it can be parted, as for pages. */
  readonly cuts: readonly number[];
  /** The kinds of marks drawn, for a key. */
  readonly key: readonly KeyEntry[];
  /** Figures that repeat the estimate of another, and are drawn and told as one with it: by the id of that other. */
  readonly repeats: Readonly<Record<string, readonly string[]>>;
}

export interface Plot {
  readonly box: Box;
  readonly unit: TextLine;
  readonly values: readonly {readonly y: number; readonly label: TextLine}[];
  readonly times: readonly {readonly x: number; readonly label: TextLine}[];
  readonly timeEnd: number;
  /** Where the time axis has ended and the column of projections begins; `null` where there is none. */
  readonly projections: {readonly x: number; readonly width: number; readonly label: TextLine} | null;
}

/** The words of a figure. With `tag`, they stand in a list and the mark carries the same tag. */
export interface Label {
  readonly figure: string;
  readonly lines: readonly TextLine[];
  readonly box: Box;
  readonly tag: TextLine | null;
}

export interface Mark {
  readonly figure: string;
  /** The days that the figure counts; `fadeIn` and `fadeOut` are how far its ends are vague, in pixels. */
  readonly period: (Segment & {readonly fadeIn: number; readonly fadeOut: number}) | null;
  /** The days that it could belong to; `open` where nothing bounds its start. */
  readonly possible: (Segment & {readonly open: boolean}) | null;
  /** On the day that it speaks for; `null` for a range, which is no one number. */
  readonly dot: {readonly x: number; readonly y: number; readonly hollow: boolean} | null;
  /** From the dot down to its day. */
  readonly drop: {readonly x: number; readonly y1: number; readonly y2: number} | null;
  readonly bound: Bound | null;
  readonly projection: Box | null;
  /** What the pointer may hit, 24 pixels or more each way. */
  readonly target: Box;
  /** What leads to the words, where they stand in a list, and a line to it where it had to stand apart. */
  readonly tag: {
    readonly lines: readonly TextLine[];
    readonly leader: readonly [number, number, number, number] | null;
  } | null;
}

/** The days of a figure. Drawn at each of `ys`: its number, or both ends of a range that was printed without one. */
export interface Segment {
  readonly x1: number;
  readonly x2: number;
  readonly ys: readonly number[];
}

/** How far the words leave the number open, at the dot. Only a printed range has a length that means something. */
export interface Bound {
  readonly kind: BoundKind;
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
}

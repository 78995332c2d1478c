import type {EventKind} from '../../model/figure.js';
import type {TimelineKey} from '../../text/messages/elements.js';
import type {Box} from '../box.js';
import type {TextLine} from '../text.js';

/** What a timeline draws: plain numbers and text, in pixels from the top left of the frame. */
export interface TimelineGeometry {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** `across`: time runs to the right, to scale. `down`: it runs downward, in order only. */
  readonly form: 'across' | 'down';
  readonly axis: Axis | null;
  /** The line along which time runs downward. */
  readonly spine: {readonly x: number; readonly y1: number; readonly y2: number} | null;
  /** Over what stands together: a lane, a year, what has no date. */
  readonly headings: readonly Heading[];
  /** Where no mark can be drawn to scale: that it is so. */
  readonly notes: readonly TextLine[];
  readonly reports: readonly ReportMark[];
  /** In the order in which keys move through them. */
  readonly items: readonly Item[];
  /** Heights at which it can be parted, as for pages. */
  readonly cuts: readonly number[];
  /** The kinds of marks drawn, for a key. */
  readonly key: readonly TimelineKey[];
}

/** Days and the lines that lead from them down through all lanes. */
export interface Axis {
  readonly y1: number;
  readonly y2: number;
  readonly ticks: readonly {readonly x: number; readonly label: TextLine}[];
}

export interface Heading {
  readonly lines: readonly TextLine[];
  readonly rule: {readonly x1: number; readonly x2: number; readonly y: number} | null;
}

/** An event, or a figure under the day on which its report came out. */
export interface Item {
  readonly id: string;
  /** The number as published, or what happened. */
  readonly title: readonly TextLine[];
  readonly detail: readonly TextLine[];
  /** All of it; what the pointer may hit, 24 pixels or more each way. */
  readonly box: Box;
  /** The days of an event. */
  readonly bar: Bar | null;
  /** The day on which a figure was said; `null` where it is not told. */
  readonly dot: Dot | null;
}

export interface Bar extends Box {
  readonly kind: EventKind;
  /** Which way time runs along it. */
  readonly along: 'x' | 'y';
  /** How far its ends are vague or not told, in pixels. */
  readonly fadeIn: number;
  readonly fadeOut: number;
}

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly projected: boolean;
}

/** When a report came out, over the figures it printed. */
export interface ReportMark {
  readonly report: string;
  readonly lines: readonly TextLine[];
  /** The days on which it may have come out; `dotted` where they are a month or a year. */
  readonly days: {
    readonly x1: number;
    readonly x2: number;
    readonly y: number;
    readonly fade: number;
    readonly dotted: boolean;
  } | null;
  /** From its day along its figures. */
  readonly stem: {readonly x: number; readonly y1: number; readonly y2: number; readonly dotted: boolean} | null;
}

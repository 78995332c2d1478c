import type {BoundKind} from '../../model/bound.js';
import type {CasualtyKey} from '../../text/messages/elements.js';
import type {Box} from '../box.js';
import type {TextLine} from '../text.js';

/** What a chart of casualties draws: plain numbers and text, in pixels from the top left of the frame. */
export interface CasualtyGeometry {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** In the order of time, figures without a period last. */
  readonly groups: readonly PeriodGroup[];
  /** In the order in which they stand, parts after their wholes. */
  readonly lanes: readonly Lane[];
  /** Heights at which it can be parted, as for pages. */
  readonly cuts: readonly number[];
  /** The kinds of marks drawn, for a key. */
  readonly key: readonly CasualtyKey[];
}

/** What figures of one period stand under: heading, axes and notes. */
export interface PeriodGroup {
  /** A rule across the frame, over the group. */
  readonly rule: {readonly x1: number; readonly x2: number; readonly y: number};
  readonly heading: readonly TextLine[];
  readonly notes: readonly TextLine[];
  /** Lines down the side of claims that stand together under a note. */
  readonly ties: readonly {readonly x: number; readonly y1: number; readonly y2: number}[];
  /** People; `null` where no figure of the group has a number. */
  readonly values: Axis | null;
  /** Days; `null` where no periods are drawn. */
  readonly times: Axis | null;
  /** How long the whole axis of the groups on the next smaller scale is on this one. */
  readonly ruler: {readonly x1: number; readonly x2: number; readonly y: number} | null;
}

export interface Axis {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly ticks: readonly {readonly x: number; readonly label: TextLine}[];
  /** From where to where the lines of its ticks go, down the group. */
  readonly grid: readonly (readonly [y1: number, y2: number])[];
}

/** One claim: its words, its length and its days. */
export interface Lane {
  readonly figure: string;
  /** Other figures that print the same estimate, and stand in this lane. */
  readonly repeats: readonly string[];
  /** How many wholes it lies in. */
  readonly depth: number;
  /** All of the lane: what the pointer may hit, 24 pixels or more each way. */
  readonly box: Box;
  readonly lines: readonly TextLine[];
  /** `null` where only a word was printed. */
  readonly bar: Bar | null;
  /** The room under the bar of a whole, of its length, in which its parts lie. */
  readonly hold: Box | null;
  readonly period: PeriodLine | null;
}

/** Who is counted, as far as patterns tell it; that it is a projection, whoever it is of. */
export type Pattern = 'people' | 'fighters' | 'forces' | 'projection';

export interface Bar {
  readonly x1: number;
  /** Where the number ends; of a range, its lower end. */
  readonly x2: number;
  readonly y: number;
  readonly height: number;
  readonly pattern: Pattern;
  /** Injured rather than killed. */
  readonly hollow: boolean;
  /** The number within a range that has one; `null` of all others. */
  readonly estimate: number | null;
  /** How far the words leave the number open. Only that of a range has a length that means something. */
  readonly bound: {readonly kind: BoundKind; readonly x1: number; readonly x2: number} | null;
}

/** The days that a figure counts; `fadeIn` and `fadeOut` are how far its ends are vague, in pixels. */
export interface PeriodLine {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly fadeIn: number;
  readonly fadeOut: number;
  /** The days it could also hold, where one end is not told. */
  readonly open: {readonly x1: number; readonly x2: number} | null;
}

import type {Indicator} from '../../../src/model/figure.js';
import type {Wishes} from '../selection.js';

/** The properties of an element that changed. */
export interface Changed {
  has(name: PropertyKey): boolean;
}

/** How far a file was read. */
export interface Progress {
  readonly count: number;
  /** Of its size, or where that is not told, of itself. */
  readonly unit: '%' | 'MB';
  /** Whether what is read is no longer what is asked for. */
  outdated(changed: Changed): boolean;
}

/** Hears how far a file was read. */
export type Tell = (count: number, unit: Progress['unit']) => void;

/** What is asked of a dataset. */
export interface Asked extends Partial<Wishes> {
  /** The one figure that is asked for, by a number in a sentence, of which many stand in a page. */
  readonly ref?: string | null;
  /** So many figures of a published file it can show. */
  readonly most?: number;
  requestUpdate(): void;
}

/** Who asks for figures, and is told how far they were read. */
export interface Asking {
  readonly host: Asked;
  readonly indicators: () => readonly Indicator[];
  progress: Progress | null;
}

/** What of a table an element is asked to show. */
export const wishes = [
  'series',
  'figures',
  'indicator',
  'group',
  'place',
  'source',
  'from',
  'to',
  'asOf',
] as const satisfies readonly (keyof Wishes)[];

import type {MapKey} from '../../text/messages/elements.js';
import type {Box} from '../box.js';
import type {TextLine} from '../text.js';
import type {Point} from './projection.js';

/** What a map draws: plain numbers and text, in pixels from the top left of the frame. */
export interface MapGeometry {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** The map proper; what is listed stands under it. `null` where no place is on it. */
  readonly map: DrawnMap | null;
  /** In the order in which keys move: the country, governorates, towns, then those that are only listed. */
  readonly places: readonly PlaceMark[];
  /** Over the lists. */
  readonly headings: readonly TextLine[];
  /** Heights at which it can be parted, as for pages. */
  readonly cuts: readonly number[];
  /** The kinds of marks drawn, for a key. */
  readonly key: readonly MapKey[];
}

/** The land that places are shown on. */
export interface DrawnMap {
  readonly box: Box;
  /** All governorates, as paths: those that are in no way spoken of are land only. */
  readonly land: readonly {readonly path: string; readonly spoken: boolean}[];
  /** The outline of the country. */
  readonly country: string;
  readonly locator: Locator;
  readonly ruler: {readonly x1: number; readonly x2: number; readonly y: number; readonly label: TextLine};
}

/** Where in the country the map is. */
export interface Locator {
  readonly box: Box;
  readonly path: string;
  readonly window: Box;
}

/** One place: its shape, its dot, or its line in a list alone. */
export interface PlaceMark {
  readonly place: string;
  readonly kind: 'country' | 'governorate' | 'town' | 'listed';
  /** Figures that speak of the place itself, in their order. */
  readonly figures: readonly string[];
  /** The path of a governorate. */
  readonly path: string | null;
  readonly dot: (Point & {readonly spoken: boolean}) | null;
  /** Its name, at the mark or in a list; none where there is no room for any. */
  readonly lines: readonly TextLine[];
  /** The number that leads to the list: at the mark, and before the name. */
  readonly tags: readonly TextLine[];
  /** From a mark to its number, where that does not stand beside it. */
  readonly leader: readonly [x1: number, y1: number, x2: number, y2: number] | null;
  /** What the pointer may hit, besides the path. */
  readonly targets: readonly Box[];
}

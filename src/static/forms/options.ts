import type {RenderOptions} from '../render.js';
import type {Integrity} from './script.js';

/** How a form is made, besides how its element is written. */
export interface FormOptions extends RenderOptions {
  /** Address of a page that shows what its fragment says, as the gallery's `view.html` does. Every form that has a link needs it. */
  readonly page?: string;
  /** Address of the folder with the files of `dist/`, of exactly this version; it ends in `/`. */
  readonly assets?: string;
  /** What `dist/integrity.json` holds, so that a page loads nothing else from `assets`. */
  readonly integrity?: Integrity;
  /**
   * Address of the picture of the element, as `toSVG` or `toPNG` makes it; where it is not given, F1 and F2 carry it
   * themselves. `none` leaves it out of them, for hosts that take no picture which is in the page.
   */
  readonly image?: string;
  /** How many pixels high the picture or frame is. */
  readonly height?: number;
  /** Address of the page of the element for frames (F4). */
  readonly frame?: string;
  /** Address of the oEmbed description (F5), for the page that it describes. */
  readonly oembed?: string;
}

import type {RenderOptions} from '../render.js';

/** How a form is made, besides how its element is written. */
export interface FormOptions extends RenderOptions {
  /** Address of a page that shows what its fragment says, as the gallery's `view.html` does. Every form that has a link needs it. */
  readonly page?: string;
  /** Address of the folder with the files of `dist/`, of exactly this version; it ends in `/`. */
  readonly assets?: string;
  /** Address of the picture; where it is not given, the form carries the picture itself, if its host can have that. */
  readonly image?: string;
}

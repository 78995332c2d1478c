import type {Form} from '../../../src/static/index.js';
import type {Dataset} from '../../../src/model/figure.js';
import type {Integrity} from '../../../src/static/forms/script.js';

/** An element as it was chosen, and the addresses of what belongs to it. */
export interface Order {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly version: string;
  readonly integrity: Integrity;
  /** The folder of the scripts. */
  readonly scripts: string;
  readonly page: string;
  /** Empty where the picture is to stand in the HTML. */
  readonly image: string;
  readonly frame: string;
  readonly oembed: string;
  readonly styles: 'inline' | 'linked';
  /** What was loaded from `src`. */
  readonly dataset?: Dataset;
}

/** A piece of what is to be put somewhere. */
export interface Piece {
  readonly title: string;
  /** Where it goes; words between backticks are code. */
  readonly where: string;
  readonly language: 'HTML' | 'JSON' | 'JavaScript' | 'Text' | 'Shell' | 'Policy';
  readonly code: string;
  /** The name of the file that it is, if it is one. */
  readonly file?: string;
  /** Whether the picture is made with it, and can be downloaded beside it. */
  readonly picture?: true;
}

/** What a host is given of each form: what is pasted there, without what stands elsewhere on the page. */
export type Pasted = Readonly<Record<Form, string>>;

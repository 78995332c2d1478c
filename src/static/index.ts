/**
 * The elements as text, for servers, workers and the edge: HTML that needs no script. No DOM, no clock, nothing fetched.
 */
export {renderToString, type RenderOptions, type Styles} from './render.js';
export type {Attributes} from './attributes.js';
export {styleHashes, stylesOf} from './styles.js';
export {toPNG, type ImageOptions} from './image.js';
export {toSVG, type PictureOptions} from './picture.js';
export {toHTML, toText, type Form} from './forms/forms.js';
export {framePolicy, oembedLink} from './forms/frame.js';
export type {FormOptions} from './forms/options.js';
export {presets} from './presets.js';

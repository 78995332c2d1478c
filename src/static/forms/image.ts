import {formatStatement} from '../../text/statement.js';
import {written} from '../escape.js';
import {drawPicture, WIDTH} from '../picture.js';
import {checkPicture} from './address.js';
import type {FormOptions} from './options.js';
import type {Said} from './said.js';

/** WordPress lets pictures of such a class shrink with their column, where a theme leaves others as wide as they say. */
const SHRINKS = 'wp-image-idlib';

/** What an `<img>` has of the picture of an element. */
interface Shown {
  readonly src: string;
  readonly width: number;
  readonly height: number | null;
}

/** The picture beside its table: the alternative says what it shows, the rows say each figure. */
export function imageTag(said: Said, options: FormOptions): string {
  // A dashboard is not one picture but several.
  if (options.image === 'none' || (options.image === undefined && said.tag === 'idlib-dashboard')) return '';
  const {src, width, height} = pictureOf(said, options);
  const alt = formatStatement(said.heading, said.summary, [], said.language);
  return `<img${written({src, alt, width, height, class: SHRINKS})}>`;
}

/** The picture at its address or, where there is none, in itself; as high as it is drawn in its width. */
export function pictureOf({tag, attributes}: Said, {image, width = WIDTH, height, dataset}: FormOptions): Shown {
  const size = {width: Math.round(width), height: height === undefined ? null : Math.round(height)};
  if (tag === 'idlib-dashboard' || (image !== undefined && height !== undefined)) {
    return {src: checkPicture('image', image ?? ''), ...size};
  }
  const drawn = drawPicture(tag, attributes, {width, ...(dataset && {dataset})});
  const src =
    image === undefined ? `data:image/svg+xml,${encodeURIComponent(drawn.svg())}` : checkPicture('image', image);
  return {src, width: size.width, height: size.height ?? Math.round(drawn.height)};
}

import {written} from '../escape.js';
import {checkAbsolute} from './address.js';
import {WIDTH} from '../picture.js';
import type {FormOptions} from './options.js';
import {linkForm} from './link.js';
import type {Said} from './said.js';

/** How high a frame is until its page has told: most elements need no more in a column of text. */
const HEIGHT = 600;

/**
 * F5: the answer to oEmbed, as a file. Its HTML is what WordPress takes from those whom it does not know: a quotation,
 * which stands until the frame has come, and the frame.
 */
export function oembedForm(said: Said, options: FormOptions): string {
  const {heading, summary} = said;
  const {width = WIDTH, height = HEIGHT} = options;
  checkAbsolute('page', options.page);
  const answer = {
    type: 'rich',
    version: '1.0',
    title: heading || summary,
    provider_name: 'Idlib Figures',
    width: Math.round(width),
    height: Math.round(height),
    html: `<blockquote>${linkForm(said)}</blockquote>${frameTag(said, options)}`,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** The frame that shows the page of an element (F4), with no more rights than it needs. */
function frameTag({embed, heading, summary}: Said, {frame, width = WIDTH, height = HEIGHT}: FormOptions): string {
  const attributes = {
    src: checkAbsolute('frame', frame),
    title: heading || summary,
    width: Math.round(width),
    height: Math.round(height),
    sandbox: 'allow-scripts',
    loading: 'lazy',
    'data-idlib': embed,
  };
  return `<iframe${written(attributes)}></iframe>`;
}

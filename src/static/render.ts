import {addDensity} from '../../components/chart/dense-chart.js';
import {gatherAtOnce} from '../../components/chart/density.js';
import {addLanguage} from '../../components/chart/languages.js';
import {FigureElement} from '../../components/figure/figure.js';
import {languages, modules} from '../generated/languages.js';
import {quote} from '../model/error.js';
import type {Dataset} from '../model/figure.js';
import {findLanguage, primarySubtag} from '../text/language.js';
import {parseAttributes, type Attributes} from './attributes.js';
import {isTag, elements, type AnyElement, type Tag} from './elements.js';
import {escape, written} from './escape.js';
import {fallbackTemplate} from './fallback.js';
import {Renderer} from './renderer.js';
import {isShipped} from './same-dataset.js';
import {widths} from './still.js';
import {stylesOf} from './styles.js';
import {write} from './write.js';

for (const module of modules) addLanguage(module);
addDensity(gatherAtOnce);

/** How an element is written. */
export interface RenderOptions {
  /** BCP 47 tag; English if not given, or not among the languages of the package. */
  readonly language?: string | undefined;
  /** How many pixels wide the element is. If not given, it is drawn in several widths, and the page shows the one that fits. */
  readonly width?: number | undefined;
  /** A dataset as `parseFigures` gives it; the one that ships if not given. */
  readonly dataset?: Dataset | undefined;
  /**
   * Where its styles come from: `inline`, in a `<style>` that a policy admits by its hash (`styleHashes`); `{href}`, the
   * address of its `dist/styles/<name>.css`, or of that folder, with a slash at its end, as a dashboard needs it for the
   * elements in it; `none`. Inline if not given.
   */
  readonly styles?: Styles | undefined;
}

export type Styles = 'inline' | 'none' | {readonly href: string};

/** An element that is ready to be written. */
export interface Prepared {
  readonly element: AnyElement;
  /** What a page has to say of it: its attributes, in their order. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** What is in its shadow root, as text. */
  readonly shadow: () => string;
  /** What is in it where it has no shadow root, as text. */
  readonly light: () => string;
}

/**
 * An element as HTML that needs no script: in a declarative shadow root, and in the element itself as sentences, table
 * and sources. The script, where it comes, takes it over without a change that could be seen. The same arguments give
 * the same text, to the byte. Throws `RangeError` for a tag, attribute, width or styles that there are not.
 */
export function renderToString(tag: string, attributes: Attributes = {}, options: RenderOptions = {}): string {
  const prepared = prepare(tag, attributes, options);
  return `<${tag}${written(Object.fromEntries(prepared.attributes))}><template shadowrootmode="open">${prepared.shadow()}</template>${prepared.light()}</${tag}>`;
}

/** An element with all that it says, which has not been written yet. Throws as `renderToString` does. */
export function prepare(
  tag: string,
  given: Attributes,
  {language = String(given.lang ?? 'en'), width, dataset, styles = 'inline'}: RenderOptions,
): Prepared {
  if (!isTag(tag)) throw new RangeError(`tag: found "${tag}", expected one of ${Object.keys(elements).join(', ')}`);
  if (styles !== 'inline' && styles !== 'none' && typeof (styles as {href?: unknown} | null)?.href !== 'string') {
    throw new RangeError(`styles: found ${quote(styles)}, expected inline, none or an object with an href`);
  }
  if (tag === 'idlib-dashboard' && typeof styles === 'object' && !styles.href.endsWith('/')) {
    throw new RangeError(`styles: found "${styles.href}", expected the address of a folder with a slash at its end`);
  }
  if (width !== undefined && !(width > 0 && width < Infinity)) {
    throw new RangeError(`width: found ${width}, expected a number of pixels over 0`);
  }
  const own = dataset && !isShipped(dataset) ? dataset : null;
  const attributes = new Map(parseAttributes(tag, given));
  if (attributes.get('src') && !own) {
    throw new RangeError(`src: found "${attributes.get('src')}", which is not fetched here; expected its dataset, too`);
  }
  const code = findLanguage(language, languages).messages.code;
  attributes.set('lang', code === primarySubtag(language) ? language : code);
  // A script would find other figures than those that are written.
  if (own && !attributes.get('src')) attributes.set('fixed', '');
  const renderer = new Renderer(tag, {
    language: code,
    widths: width === undefined ? widths : [Math.round(width)],
    // The charts of a dashboard stand side by side where there is room: how wide each is, the page alone knows.
    within: widths,
    styleOf: (one) => styleTag(one, styles),
  });
  const {element} = renderer;
  for (const [name, value] of attributes) renderer.setAttribute(name, value);
  element.data = own;
  renderer.prepare();
  if (element instanceof FigureElement && element.status === 'error') {
    throw new RangeError(`ref: found "${element.ref ?? ''}", expected the id of a figure in the dataset`);
  }
  return {
    element,
    attributes: [...attributes],
    shadow: () => renderer.shadow(),
    light: () =>
      element instanceof FigureElement
        ? Object.values(element.words).map(escape).join('')
        : write(fallbackTemplate(element.subject())),
  };
}

function styleTag(tag: Tag, styles: Styles): string {
  if (styles === 'none') return '';
  if (styles === 'inline') return `<style>${stylesOf(tag)}</style>`;
  const {href} = styles;
  const file = href.endsWith('/') ? `${href}${tag.replace('idlib-', '')}.css` : href;
  return `<link rel="stylesheet" href="${escape(file)}">`;
}

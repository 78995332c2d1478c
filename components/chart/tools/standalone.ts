import {wellFormed} from '../../../src/formats/xml.js';

import {round} from '../svg.js';
/**
 * What a document of its own must say of each of its parts, with the values that hold where nothing is said. Opacities
 * stand before their colours, as a colour may bring one.
 */
const inherited: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  fill: 'rgb(0, 0, 0)',
  'stroke-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'text-anchor': 'start',
  direction: 'ltr',
};
const own: Readonly<Record<string, string>> = {
  opacity: '1',
  'stop-opacity': '1',
  'stop-color': 'rgb(0, 0, 0)',
};
const initial = {...inherited, ...own};
const painted = /^(fill|stroke|stop-color)$/;

/** What means something in a page only. */
const foreign = /^(class|style|part|tabindex|pointer-events|aria-.*|focusable)$/;

/**
 * A drawing of a page as a document of its own: with the styles that reach it as attributes of its parts, and without
 * what only the page has a use for. The drawing is changed; it must stand in the page, drawn or not.
 */
export function standalone(drawing: SVGSVGElement): string {
  const {fontFamily} = getComputedStyle(drawing);
  const forced = matchMedia('(forced-colors: active)').matches;
  // Its own attributes hold the colours of paper, which fit a document better than those of one reader's system.
  const styles = forced ? new Map<Element, Styles>() : stylesOf(drawing);
  for (const [element, style] of styles) setStyles(element, style, styles.get(element.parentElement!) ?? initial);
  for (const element of [drawing, ...drawing.querySelectorAll('*')]) {
    for (const name of element.getAttributeNames()) if (foreign.test(name)) element.removeAttribute(name);
    tidy(element);
  }
  keepUsedIds(drawing);
  drawing.setAttribute('font-family', /serif/.test(fontFamily) ? fontFamily : `${fontFamily}, sans-serif`);
  return wellFormed(new XMLSerializer().serializeToString(drawing));
}

type Styles = Readonly<Record<string, string>>;

/** Read before anything is changed, as what is set on one part would show in those within it. */
function stylesOf(drawing: SVGSVGElement): Map<Element, Styles> {
  const all = [drawing, ...drawing.querySelectorAll<SVGElement>(':not(title, desc)')];
  return new Map(
    all.map((element) => {
      const computed = getComputedStyle(element);
      if (computed.display === 'none') return [element, {display: 'none'}];
      return [element, Object.fromEntries(Object.keys(initial).map((name) => [name, computed.getPropertyValue(name)]))];
    }),
  );
}

function setStyles(element: Element, style: Styles, around: Styles): void {
  if (style.display === 'none') {
    element.remove();
    return;
  }
  for (const [name, value] of Object.entries(style)) {
    element.removeAttribute(name);
    const said =
      name in own ? (name.startsWith('stop') && element.localName !== 'stop' ? value : own[name]) : around[name];
    if (value !== said) setStyle(element, name, value);
  }
}

function setStyle(element: Element, name: string, value: string): void {
  if (!painted.test(name)) {
    // Of single precision in WebKit, as 16.799999px.
    const short = value.replace(/\d+\.\d{3,}/g, (digits) => String(round(Number(digits))));
    element.setAttribute(name, short.replace(/(?<=\d)px\b/g, '').replaceAll(', ', ' '));
    return;
  }
  const rgb = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(value);
  if (!rgb) {
    element.setAttribute(name, value.replace(/url\("?[^#"]*#([^")]*)"?\)/, 'url(#$1)'));
    return;
  }
  const [red, green, blue] = rgb.slice(1, 4).map((part) => Math.round(Number(part)).toString(16).padStart(2, '0'));
  element.setAttribute(name, `#${red}${green}${blue}`);
  if (rgb[4] !== undefined) element.setAttribute(name === 'stop-color' ? 'stop-opacity' : `${name}-opacity`, rgb[4]);
}

/** Takes out what draws nothing: comments, and the space between parts. */
function tidy(element: Element): void {
  const worded = /^(text|title|desc)$/.test(element.localName);
  for (const node of Array.from(element.childNodes)) {
    const blank = node.nodeType === Node.TEXT_NODE && !worded && !node.textContent?.trim();
    if (blank || node.nodeType === Node.COMMENT_NODE) node.remove();
  }
}

/** Those of gradients, patterns and masks; others would only clash where the document is put into a page. */
function keepUsedIds(drawing: SVGSVGElement): void {
  const parts = [...drawing.querySelectorAll('*')];
  const used = new Set(
    parts.flatMap(({attributes}) => [...attributes].flatMap(({value}) => /url\(#(.*)\)/.exec(value)?.[1] ?? [])),
  );
  for (const part of parts) if (part.id && !used.has(part.id)) part.removeAttribute('id');
}

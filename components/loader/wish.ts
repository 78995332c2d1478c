import {embedAttributes, readFragment} from '../../src/model/embed.js';
import {standsAlone} from './prose.js';

/** What a place of a page asks for. */
export interface Wish {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What the element is to stand around, and to show where it has nothing better; `null` where the page has the element. */
  readonly around: HTMLElement | null;
}

/** Selects all places that may ask for something. */
export const places = 'a[href*="#idlib-"],figure[data-idlib],:not(:defined)';

/** The places that the page keeps as they are: by its own word, as written by its readers, or as something to press. */
const KEPT = '[data-idlib=off],[rel~=ugc],nav,button,label,summary,select,[role=navigation],[role=button],[role=menu]';

/**
 * What links say in vain, as anybody may have written them: words over a chart would pass for those of the chart, and
 * `for` takes hold of other elements of the page.
 */
const UNHEARD: ReadonlySet<string> = new Set(['heading', 'summary', 'for']);
/** With `src`, a link could make the page fetch anything; and without it, the chart would be another: it stays a link. */
const known: ReadonlySet<string> = new Set(embedAttributes.filter((name) => name !== 'src'));

/** What a place asks for; `null` where it is to stay as it is. */
export function wishOf(place: HTMLElement): Wish | null {
  const {localName} = place;
  if (localName.startsWith('idlib-')) {
    // What was written in full, and is to stay, needs no script.
    return place.shadowRoot && place.hasAttribute('fixed') ? null : {tag: localName, attributes: {}, around: null};
  }
  const text = place.dataset.idlib ?? (place instanceof HTMLAnchorElement && !leadsHere(place) ? place.hash : '');
  const {name: tag, entries} = readFragment(text) ?? {name: '', entries: []};
  if (!tag.startsWith('idlib-') || !entries.every(([name]) => known.has(name)) || isKept(place)) return null;
  const around = aroundOf(place, tag);
  const heard = entries.filter(([name]) => !UNHEARD.has(name));
  return around && {tag, attributes: Object.fromEntries(heard), around};
}

/** A number stands where its link stands; a chart around the figure that holds the link, or around a link of its own block. */
function aroundOf(place: HTMLElement, tag: string): HTMLElement | null {
  if (place instanceof HTMLAnchorElement) {
    if (tag === 'idlib-figure') return place;
    const figure = place.closest('figure');
    if (!figure) return standsAlone(place) ? place : null;
    return figure.dataset.idlib || figure.querySelectorAll(places).length !== 1 ? null : figure;
  }
  return place;
}

function isKept(place: Element): boolean {
  for (let node: Element | null = place; node; node = node.parentElement) {
    if (node.localName.startsWith('idlib-')) return true;
  }
  return place.closest(KEPT) !== null;
}

/** A link within the page leads to a place of it, or changes its view. */
function leadsHere({href}: HTMLAnchorElement): boolean {
  return href.split('#')[0] === location.href.split('#')[0];
}

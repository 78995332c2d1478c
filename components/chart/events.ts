import type {Event as Happening, Figure, Place} from '../../src/model/figure.js';

/** A chart is drawn. */
export interface ReadyDetail {
  /** Identifiers of the figures drawn. */
  readonly figures: readonly string[];
}

/** A reader chose a figure. */
export interface SelectDetail {
  readonly figure: Figure;
}

/** A reader chose a place. */
export interface SelectPlaceDetail {
  readonly place: Place;
  /** Identifiers of the figures that speak of the place itself. */
  readonly figures: readonly string[];
}

/** A reader chose an event of a timeline. */
export interface SelectEventDetail {
  readonly event: Happening;
}

/** A reader points at figures, or no longer does. */
export interface HighlightDetail {
  /** Identifiers of the figures; none when nothing is pointed at any more. */
  readonly figures: readonly string[];
}

/** A dataset cannot be drawn. */
export interface ErrorDetail {
  /** What is wrong, in a word: `missing`, `too_many` and so on. */
  readonly fault: string;
  /** What is wrong, in a sentence of the page's language. */
  readonly message: string;
  readonly src: string;
}

declare global {
  interface HTMLElementEventMap {
    'idlib-ready': CustomEvent<ReadyDetail>;
    'idlib-select': CustomEvent<SelectDetail>;
    'idlib-select-place': CustomEvent<SelectPlaceDetail>;
    'idlib-select-event': CustomEvent<SelectEventDetail>;
    'idlib-highlight': CustomEvent<HighlightDetail>;
    'idlib-error': CustomEvent<ErrorDetail>;
  }
}

/** Sends an event that crosses shadow roots and holds nothing that JSON cannot. */
export function emit(element: Element, type: 'idlib-ready', detail: ReadyDetail): void;
export function emit(element: Element, type: 'idlib-select', detail: SelectDetail): void;
export function emit(element: Element, type: 'idlib-select-place', detail: SelectPlaceDetail): void;
export function emit(element: Element, type: 'idlib-select-event', detail: SelectEventDetail): void;
export function emit(element: Element, type: 'idlib-highlight', detail: HighlightDetail): void;
export function emit(element: Element, type: 'idlib-error', detail: ErrorDetail): void;
export function emit(element: Element, type: string, detail: object): void {
  element.dispatchEvent(new CustomEvent(type, {bubbles: true, composed: true, detail}));
}

/** SVG written by hand into what Plot has drawn: the parts of the grammar for which Plot has no mark. */

import {round} from '../layout/drawing.js';

const SVG = 'http://www.w3.org/2000/svg';

/** An element of SVG with these attributes, in the document of another. */
export function create(
  {ownerDocument}: Element,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly Element[] = [],
): Element {
  const element = ownerDocument.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  element.append(...children);
  return element;
}

/** The mark of each figure in what Plot has drawn: where there is `href`, Plot has put a link around each. */
export function marksOf(group: Element | null | undefined): Element[] {
  return [...(group?.children ?? [])].map((child) => {
    if (child.localName !== 'a') return child;
    // Keys do not stop at what listeners are not told of.
    if (group!.getAttribute('aria-hidden') === 'true') child.setAttribute('tabindex', '-1');
    return child.firstElementChild!;
  });
}

/** Where a paint begins and ends, in the coordinates of the plot. */
export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export type Stops = readonly (readonly [offset: number, opacity: number])[];

let paints = 0;

/** Identifiers are those of the whole page, where there may be other plots. */
export function nextId(): string {
  paints += 1;
  return `idlib-paint-${paints}`;
}

/** Gives a line a stroke that fades along it. */
export function fade(line: Element, ends: Line, stops: Stops): void {
  const id = nextId();
  const colour = colourOf(line);
  const gradient = create(
    line,
    'linearGradient',
    {id, gradientUnits: 'userSpaceOnUse', ...ends},
    stops.map(([offset, opacity]) =>
      create(line, 'stop', {offset: round(offset), 'stop-color': colour, 'stop-opacity': opacity}),
    ),
  );
  line.before(gradient);
  line.setAttribute('stroke', `url(#${id})`);
}

/** The colour of a mark: its own, where each figure has one, or that of all. */
export function colourOf(mark: Element): string {
  const stroke = mark.closest('[stroke]')?.getAttribute('stroke') ?? 'currentColor';
  return stroke.startsWith('url') ? 'currentColor' : stroke;
}

export function numberOf(element: Element, attribute: string): number {
  return Number(element.getAttribute(attribute));
}

import {contrast, groundOf, isSystem, opacityOf, over, parseColour, systemColours, type Colour} from './colour.js';
import {outward, stage} from './tree.js';

/** A run of text that can be seen. */
export interface SeenText {
  readonly text: string;
  /** Height of its font in pixels, as drawn. */
  readonly size: number;
  readonly contrast: number;
  /** Whether its colour is one that the reader chose, where colours are forced. */
  readonly system: boolean;
  readonly drawn: boolean;
  readonly box: {readonly x: number; readonly y: number; readonly width: number; readonly height: number};
}

/** Every run of text in sight, in the order of the page. */
export function texts(): SeenText[] {
  const system = systemColours();
  return stage().flatMap((element) =>
    [...element.childNodes]
      .filter((node): node is Text => node instanceof Text && node.data.trim() !== '')
      .map((node) => seen(node, element, system))
      .filter((text) => text !== null),
  );
}

function seen(node: Text, element: Element, system: readonly Colour[]): SeenText | null {
  const style = getComputedStyle(element);
  // Cells that are only heard, and pictures of letters in definitions.
  if ([...outward(element)].some((at) => getComputedStyle(at).clipPath !== 'none')) return null;
  const range = document.createRange();
  range.selectNodeContents(node);
  const {x, y, width, height} = range.getBoundingClientRect();
  if (width === 0 || height === 0) return null;
  const drawn = element instanceof SVGElement;
  const ground = groundOf(element);
  const own = parseColour(drawn ? style.fill : style.color);
  const painted = over(own, opacityOf(element) * (drawn ? Number(style.fillOpacity) : 1), ground);
  return {
    text: node.data.trim().replace(/\s+/g, ' '),
    size: parseFloat(style.fontSize) * (element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1),
    contrast: contrast(painted, ground),
    system: isSystem(own, system),
    drawn,
    box: {x, y, width, height},
  };
}

/** Pairs of drawn words that lie on each other. The middle of a line counts, as lines stand close. */
export function overlaps(texts: readonly SeenText[]): string[] {
  const drawn = texts.filter((text) => text.drawn);
  return drawn.flatMap((a, index) =>
    drawn
      .slice(index + 1)
      .filter((b) => meet(a, b))
      .map((b) => `${a.text} | ${b.text}`),
  );
}

function meet({box: a}: SeenText, {box: b}: SeenText): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down =
    Math.min(a.y + a.height * 0.75, b.y + b.height * 0.75) - Math.max(a.y + a.height * 0.25, b.y + b.height * 0.25);
  return across > 1 && down > 0;
}

/** Words that stick out of the element that is under test, or that an edge cuts off. */
export function cut(texts: readonly SeenText[]): string[] {
  const frame = document.querySelector('main')!.getBoundingClientRect();
  const outside = texts
    .filter(({box}) => box.x < frame.left - 1 || box.x + box.width > frame.right + 1)
    .map(({text}) => text);
  const clipped = stage().filter((element) => {
    const {overflowX, overflowY, clipPath} = getComputedStyle(element);
    if (!(element instanceof HTMLElement) || clipPath !== 'none') return false;
    return (
      (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
      (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
    );
  });
  return [...outside, ...clipped.map((element) => element.textContent.trim().slice(0, 60))];
}

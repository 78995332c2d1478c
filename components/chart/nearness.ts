/** How far around what the page shows an element is near, in heights of the window. */
const REACH = 1;
/** How long a page is left to itself before what is far is drawn too, in milliseconds. */
const REST = 2000;
/** Between one that is drawn then and the next, so that whatever the page has to do comes first. */
const PAUSE = 50;

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | null = null;
let rest: ReturnType<typeof setTimeout> | undefined;

/**
 * Whether an element is further down than a reader will soon come. What is above is near: it would move what the reader
 * is at if it were drawn later.
 */
export function isFar(element: Element): boolean {
  return element.getBoundingClientRect().top > (1 + REACH) * window.innerHeight;
}

/**
 * Draws an element once it is near. What nobody comes to is drawn too, after a while and one at a time, so that it is
 * found by a search, read out and copied; and before the page is printed.
 */
export function whenNear(element: Element, draw: () => void): void {
  if (!observer) {
    observer = new IntersectionObserver((entries) => entries.forEach(onMove), {rootMargin: `${100 * REACH}% 0px`});
    window.addEventListener('beforeprint', () => [...waiting.keys()].forEach(settle));
  }
  waiting.set(element, draw);
  observer.observe(element);
  clearTimeout(rest);
  rest = setTimeout(onRest, REST);
}

/** Lets go of an element that has left the page. */
export function forget(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
}

function settle(element: Element): void {
  const draw = waiting.get(element);
  forget(element);
  draw?.();
}

function onMove({target, isIntersecting}: IntersectionObserverEntry): void {
  if (isIntersecting) settle(target);
}

function onRest(): void {
  const [next] = waiting.keys();
  if (!next) return;
  settle(next);
  rest = setTimeout(onRest, PAUSE);
}

/** What the words of the page stand in until the element is drawn; at first as high as a chart may be, to be measured. */
export function roomFor(): HTMLElement {
  const room = document.createElement('div');
  room.className = 'room far';
  room.append(document.createElement('slot'));
  return room;
}

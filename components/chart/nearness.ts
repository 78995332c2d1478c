/** How far around what the page shows an element is near, in heights of the window. */
const REACH = 0.5;
/** After so many in a row that are far, the others that came with them are not asked for their places one by one. */
const ROW = 8;
/** How long a page is left to itself before what is far is drawn too, in milliseconds. */
const REST = 2000;
/** How long it is then kept at a time, by as many as are drawn in it, and how long it is left to itself in between. */
const SLICE = 8;
const PAUSE = 50;
/** How long the others wait for one, which may wait for its language or its dataset. */
const PATIENCE = 500;

type Waiting = Element & {readonly updateComplete: Promise<boolean>};

/** Those that have come and were not asked for their places yet, and those that are far; by how they are drawn. */
const arrived = new Map<Waiting, () => void>();
const waiting = new Map<Waiting, () => void>();
let observer: IntersectionObserver | null = null;
/** Since when the page has been at rest, and what waits for it to have been so for long enough. */
let since = 0;
let rest: ReturnType<typeof setTimeout> | null = null;

/**
 * Whether an element is further down than a reader will soon come. What is above is near: it would move what the reader
 * is at if it were drawn later.
 */
export function isFar(element: Element): boolean {
  return element.getBoundingClientRect().top > (1 + REACH) * window.innerHeight;
}

/**
 * Draws an element once it is near. What nobody comes to is drawn too, after a while and a few at a time, so that it is
 * found by a search, read out and copied; and before the page is printed.
 */
export function whenNear(element: Waiting, draw: () => void): void {
  if (!observer) {
    observer = new IntersectionObserver((entries) => entries.forEach(onMove), {rootMargin: `${100 * REACH}%`});
    window.addEventListener('beforeprint', () => [...waiting.keys()].forEach(settle));
  }
  waiting.set(element, draw);
  observer.observe(element);
  since = performance.now();
  rest ??= setTimeout(() => void onRest(), REST);
}

/** Lets go of an element that has left the page. */
export function forget(element: Waiting): void {
  arrived.delete(element);
  waiting.delete(element);
  observer?.unobserve(element);
}

function settle(element: Waiting): void {
  const draw = waiting.get(element);
  forget(element);
  draw?.();
}

function onMove({target, isIntersecting}: IntersectionObserverEntry): void {
  if (isIntersecting) settle(target as Waiting);
}

async function onRest(): Promise<void> {
  const now = performance.now();
  const early = since + REST - now;
  if (early > 0) {
    rest = setTimeout(() => void onRest(), early);
    return;
  }
  const until = now + SLICE;
  for (const next of waiting.keys()) {
    settle(next);
    // What cannot be drawn says so itself, and keeps no other one waiting.
    await Promise.race([next.updateComplete.catch(() => undefined), after(PATIENCE)]);
    if (performance.now() > until) break;
  }
  rest = waiting.size ? setTimeout(() => void onRest(), PAUSE) : null;
}

function after(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/**
 * Draws an element that has come into the page: now if it is near, else once it is. Those that came together are asked
 * for their places before one of them is drawn, which would have the page laid out anew for the next.
 */
export function drawNear(element: Waiting, draw: () => void): void {
  if (document.hidden) {
    draw();
    return;
  }
  if (!arrived.size) {
    // Elements that the page is still being read with come one by one, and must be there when it is first painted.
    if (document.readyState === 'loading') requestAnimationFrame(sort);
    else queueMicrotask(sort);
  }
  arrived.set(element, draw);
}

function sort(): void {
  const near: (() => void)[] = [];
  let row = 0;
  for (const [element, draw] of arrived) {
    // They come in the order of the page. One that is near all the same is drawn when the observer has seen it.
    row = row >= ROW || isFar(element) ? row + 1 : 0;
    if (row) whenNear(element, draw);
    else near.push(draw);
  }
  arrived.clear();
  for (const draw of near) draw();
}

/** What the words of the page stand in until the element is drawn; at first as high as a chart may be, to be measured. */
export function roomFor(): HTMLElement {
  const room = document.createElement('div');
  room.className = 'room far';
  room.append(document.createElement('slot'));
  return room;
}

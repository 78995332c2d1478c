/** What the tests ask of a page, in the page. */

const parts =
  '.words, .frame, .frame > :not(.at, .drawing, .map), .frame > slot > *, .drawing > svg, .drawing text, .key, .sources, tbody tr, .filters, .part';
const round = (pixels: number) => Math.round(pixels * 10) / 10;

/** Where the parts of an element stand, to a tenth of a pixel, and what they are. */
export function geometryOf(tag: string): string[] {
  const seen = rootsIn(document.querySelector(tag)!.shadowRoot!).flatMap((root) => [...root.querySelectorAll(parts)]);
  return (
    [...seen, document.querySelector('#after')!]
      // How to come to the evidence is only true with a script; its place is kept.
      .filter((part) => part.checkVisibility() && !part.closest('details, .hint'))
      .map((part) => {
        const {x, y, width, height} = part.getBoundingClientRect();
        const words = part.localName === 'text' ? part.textContent : '';
        return [part.localName, words, ...[x, y, width, height].map(round)].join(' ');
      })
  );
}

function rootsIn(root: ShadowRoot): ShadowRoot[] {
  const within = [...root.querySelectorAll('.part')].flatMap(({shadowRoot}) => (shadowRoot ? rootsIn(shadowRoot) : []));
  return [root, ...within];
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  /** Whether it came soon after an input, or after the window had another size. */
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

/** All shifts of the layout since the page was opened, and what has moved from where to where. */
export const shifts: string[] = [];

new PerformanceObserver((list) => {
  for (const {value, startTime, hadRecentInput, sources} of list.getEntries() as LayoutShift[]) {
    const moved = sources.map(({node, previousRect, currentRect}) => {
      const name = node instanceof Element ? `${node.localName}.${node.getAttribute('class')}` : node?.nodeName;
      return `${name} ${[previousRect, currentRect].map(placeOf).join(' → ')}`;
    });
    const when = `after ${Math.round(startTime)} ms${hadRecentInput ? ', soon after an input' : ''}`;
    shifts.push(`${value} ${when}: ${moved.join('; ')}`);
  }
}).observe({type: 'layout-shift', buffered: true});

const placeOf = ({x, y, width, height}: DOMRect) => [x, y, width, height].map(round).join(' ');

/** Brings the script, and waits until an element is drawn by it. */
export async function load(tag: string): Promise<void> {
  const file = tag === 'idlib-explorer' ? 'elements/explorer.js' : 'idlib.js';
  await import(new URL(`/dist/${file}`, location.href).href);
  await (document.querySelector(tag) as Element & {readonly updateComplete?: Promise<unknown>}).updateComplete;
  // Past the frame in which sizes are observed.
  await new Promise((done) => setTimeout(done, 100));
}

/** What a chart draws, without what Lit leaves in it. */
export function drawingOf(element: Element): string {
  return element.shadowRoot!.querySelector('.drawing')!.innerHTML.replaceAll(/<!--.*?-->/g, '');
}

/** What a worker writes with the built module. */
export function writeInWorker(code: string): Promise<string> {
  const script = `import {renderToString} from '${location.origin}/dist/static.js'; postMessage(${code});`;
  const worker = new Worker(URL.createObjectURL(new Blob([script], {type: 'text/javascript'})), {type: 'module'});
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({data}) => resolve(data as string));
    worker.addEventListener('error', ({message}) => reject(new Error(message)));
  });
}

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {HighlightDetail} from './events.js';

/** An element that can point out figures. */
export interface Highlighting extends HTMLElement {
  highlight: string | null;
}

/**
 * Links elements: what a reader points at in one is pointed out in all the others. `elements` is asked whenever
 * something is pointed at, so that elements may come and go; one that is no longer among them is let go of.
 */
export class Link implements ReactiveController {
  private root: Node | null = null;
  /** Where the reader points, and what points that out. */
  private from: EventTarget | null = null;
  private readonly marked = new Set<Highlighting>();

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly elements: () => readonly Highlighting[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.root = this.host.getRootNode();
    this.root.addEventListener('idlib-highlight', this.onHighlight);
  }

  hostDisconnected(): void {
    this.root?.removeEventListener('idlib-highlight', this.onHighlight);
    this.root = null;
    this.mark(null, '');
  }

  hostUpdate(): void {
    if (!this.from) return;
    const linked = this.elements();
    if (!linked.includes(this.from as Highlighting)) this.mark(null, '');
    for (const element of this.marked) if (!linked.includes(element)) this.letGo(element);
  }

  private readonly onHighlight = (event: Event): void => {
    const linked = this.elements();
    const from = event.composedPath().find((target) => linked.includes(target as Highlighting));
    if (!from) return;
    const {figures} = (event as CustomEvent<HighlightDetail>).detail;
    this.mark(figures.length ? from : null, figures.join(' '), linked);
  };

  /** An element that leaves the page is heard by itself alone. */
  private readonly onLeave = (): void => {
    if (!(this.from as Highlighting).isConnected) this.mark(null, '');
  };

  private mark(from: EventTarget | null, figures: string, linked: readonly Highlighting[] = []): void {
    this.from?.removeEventListener('idlib-highlight', this.onLeave);
    from?.addEventListener('idlib-highlight', this.onLeave);
    this.from = from;
    for (const element of this.marked)
      if (!figures || element === from || !linked.includes(element)) this.letGo(element);
    for (const element of figures ? linked : []) {
      if (element === from) continue;
      element.highlight = figures;
      this.marked.add(element);
    }
  }

  private letGo(element: Highlighting): void {
    element.highlight = null;
    this.marked.delete(element);
  }
}

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {HighlightDetail} from './events.js';

/** An element that can point out figures. */
export interface Highlighting extends HTMLElement {
  highlight: string | null;
}

/**
 * Links elements: what a reader points at in one is pointed out in all the others. `elements` is asked whenever
 * something is pointed at, so that elements may come and go.
 */
export class Link implements ReactiveController {
  private root: Node | null = null;

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
  }

  private readonly onHighlight = (event: Event): void => {
    const linked = this.elements();
    const from = event.composedPath().find((target) => linked.includes(target as Highlighting));
    if (!from) return;
    const {figures} = (event as CustomEvent<HighlightDetail>).detail;
    for (const element of linked) if (element !== from) element.highlight = figures.join(' ') || null;
  };
}

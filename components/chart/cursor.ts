import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How far a key moves among the figures; `Infinity` to the last, `-Infinity` to the first. */
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Which figure of a chart is looked at. Arrow keys move between the figures, which have one tab stop; pointing at a
 * figure or moving to it opens its evidence, Escape, leaving or the close button shut it.
 */
export class Cursor implements ReactiveController {
  /** The figure whose evidence is open. */
  open: string | null = null;
  /** The figure that the tab key comes to; the first one until a reader has moved. */
  private stop: string | null = null;
  private ids: readonly string[] = [];
  private focused = false;
  private pointed = false;
  private held = false;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    /** Scrolls to it as well, unless it is under the pointer. */
    private readonly focus: (id: string, options?: FocusOptions) => void,
    private readonly choose: (id: string) => void,
    private readonly point: (id: string | null) => void,
    /** Whether what was opened stays until it is shut: then pointing opens nothing. */
    private readonly stays: () => boolean = () => false,
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.focused = this.pointed = false;
    this.show(null);
  }

  /** Tells the cursor what is drawn, in the order in which keys move. */
  over(ids: readonly string[]): void {
    this.ids = ids;
    if (this.stop === null || !ids.includes(this.stop)) this.stop = ids[0] ?? null;
    // What is open is not drawn any more: told once the drawing is done.
    if (this.open !== null && !ids.includes(this.open)) queueMicrotask(() => this.show(null));
  }

  isStop(id: string): boolean {
    return id === this.stop;
  }

  readonly onKey = (event: KeyboardEvent): void => {
    // Where the evidence scrolls, keys within it are its own.
    if (!this.ids.includes((event.target as Element).id)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (this.stop !== null) this.take(this.stop);
    } else if (event.key in steps) {
      event.preventDefault();
      this.move(steps[event.key]!);
    }
  };

  /**
   * A figure came into focus. This and its opposite are heard around the drawing, as an SVG element that listens for
   * focus would itself become a tab stop.
   */
  readonly onFocus = ({target}: FocusEvent): void => {
    const {id} = target as Element;
    if (!this.ids.includes(id)) return;
    this.focused = true;
    this.stop = id;
    if (!this.held) this.show(id);
  };

  /** Draws anew what may have the focus, which is then lost and given back: what is open or shut stays so. */
  hold(draw: () => void): void {
    this.held = true;
    try {
      draw();
    } finally {
      this.held = false;
    }
  }

  /**
   * The drawing lost the focus. Under the pointer, the evidence stays, so that its text can be marked and copied; and
   * while the focus is in the evidence itself, as where a low frame makes it scroll.
   */
  readonly onBlur = ({relatedTarget, currentTarget}: FocusEvent): void => {
    if (relatedTarget instanceof Node && currentTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
    this.focused = false;
    if (!this.pointed && !this.stays() && !this.held) this.show(null);
  };

  /** The pointer came to a figure. */
  readonly onPoint = (id: string): void => {
    this.pointed = true;
    if (this.stays()) this.point(id);
    else this.show(id);
  };

  /** The pointer left the chart: what has the focus is shown again. */
  readonly onLeave = (): void => {
    this.pointed = false;
    if (this.stays()) this.point(this.open);
    else this.show(this.focused && this.open !== null ? this.stop : null);
  };

  /** A figure was clicked or tapped. */
  readonly onPress = (id: string): void => this.take(id);

  readonly close = (): void => {
    if (this.stays() && this.stop !== null) this.focus(this.stop);
    this.show(null);
  };

  private move(step: number): void {
    const from = this.ids.indexOf(this.stop ?? '');
    const to = Math.min(Math.max(from + step, 0), this.ids.length - 1);
    const id = this.ids[to];
    if (id !== undefined) this.focus(id);
  }

  private take(id: string): void {
    this.stop = id;
    this.focus(id, {preventScroll: true});
    this.show(id);
    this.choose(id);
  }

  private show(id: string | null): void {
    if (id !== this.open) this.point(id);
    this.open = id;
    // Heard on the page, as what was opened by the pointer must shut by Escape too, wherever the focus is.
    if (id === null) document.removeEventListener('keydown', this.onEscape, true);
    else document.addEventListener('keydown', this.onEscape, true);
    this.host.requestUpdate();
  }

  private readonly onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || (this.stays() && !this.host.matches(':focus-within'))) return;
    event.stopPropagation();
    event.preventDefault();
    if ((this.focused || this.stays()) && this.stop !== null) this.focus(this.stop);
    this.show(null);
  };
}

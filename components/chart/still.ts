import {LitElement, type nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {Font} from '../../src/layout/text.js';
import type {Messages} from '../../src/text/messages/messages.js';
import type {Control} from './toolbar.js';

/** What stands for the page where an element is written without one, on a server. */
export interface Still {
  /** The tag of the language to write, as `lang` would have it. */
  readonly lang: string;
  /** How many pixels wide the element may be; where there are several, it is drawn in each, and the page shows one. */
  readonly widths: readonly number[];
  /** The row of controls, of which the table alone opens without a script. */
  controls(controls: readonly Control[], messages: Messages, table: TemplateResult | typeof nothing): TemplateResult;
  /** The picture as it is drawn in one of the widths; it may be at hand. */
  drawing(draw: () => TemplateResult, width: number): TemplateResult;
  /** The picture as it is drawn for paper. */
  paper(draw: () => TemplateResult): TemplateResult | typeof nothing;
}

/** How a picture was drawn before its script came: the width of its drawing, and the size of its text, in pixels. */
export interface Drawn {
  readonly width: number;
  readonly font: Font;
}

/** The type of a picture that is drawn without a page, in pixels: that of an element in a page of 16. */
export const STILL_FONT: Font = {size: 13, scale: 1};

/**
 * An element that may stand in the page, written in full, before its script comes: in a declarative shadow root. What
 * was written stays in view until the element has all that it needs, and is then exchanged at once for the same.
 */
export abstract class StillElement extends LitElement {
  static override properties: PropertyDeclarations = {fixed: {type: Boolean}};

  /** Whether an element that was written on a server stays as it is: no script draws it anew. */
  fixed = false;

  /**
   * Set where there is no page, by what writes the element as text.
   * @internal
   */
  still: Still | null = null;

  /** What was written before the script came. */
  private written: readonly ChildNode[] = [];
  /** What stands for the element until it is drawn: what was written, or else the words of the page. */
  private standing: readonly ChildNode[] = [];

  abstract readonly status: 'loading' | 'ready' | 'error';

  /** Whether the reader is so far from it that it need not be drawn yet. */
  protected far = false;

  /** Whether what stands for the element has to stay: as it is far, or was written and is to stay until all has come. */
  protected get waits(): boolean {
    if (!this.written.length) return this.far && this.standing.length > 0;
    return this.fixed || this.far || this.status === 'loading';
  }

  /** Has something stand for the element, where nothing was written. */
  protected stand(node: ChildNode): void {
    if (!this.written.length) this.standing = [this.renderRoot.appendChild(node)];
  }

  /**
   * How the picture that the page shows was drawn, of what was written.
   * @internal
   */
  drawn: Drawn | null = null;

  /**
   * Whether it stands for one that was written, whose place it must not leave empty.
   * @internal
   */
  replaces = false;

  /**
   * The same as long as it is in view.
   * @internal
   */
  get inView(): Drawn | null {
    return this.written.length ? drawnIn(this.renderRoot) : null;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.standing = this.written = [...root.childNodes];
    // Lit would draw before its first child, which goes.
    this.renderOptions.renderBefore = null;
    return root;
  }

  protected override update(changed: PropertyValues): void {
    const gives = this.standing.length > 0 && !this.waits;
    if (gives && this.written.length) this.drawn = this.inView;
    super.update(changed);
    if (!gives) return;
    for (const node of this.standing) node.remove();
    this.standing = this.written = [];
  }

  /** What cannot be drawn leaves what stood there, or else the words of the page. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      if (!this.renderRoot.firstChild) this.stand(document.createElement('slot'));
      throw error;
    }
  }
}

function drawnIn(root: ParentNode): Drawn | null {
  const picture = [...root.querySelectorAll('.drawing > svg')].find((svg) => svg.getClientRects().length);
  const [width, size] = ['width', 'font-size'].map((name) => Number(picture?.getAttribute(name)));
  return width && size ? {width, font: {...STILL_FONT, size}} : null;
}

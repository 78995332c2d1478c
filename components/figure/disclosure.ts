import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long the pointer rests on a number before it opens, in milliseconds: passing over it does nothing. */
const REST = 120;
/** How long the pointer may take from the number to its panel. */
const CROSSING = 300;

/** Shuts the one that is open: a page shows the evidence of one number at a time. */
let shutOpened: (() => void) | null = null;

/**
 * Whether the evidence of a number is open. Resting the pointer on the number opens it for as long as the pointer is on
 * the number or the panel; a click, Enter or space opens it until it is shut: by Escape, its button, a press elsewhere,
 * or the focus going elsewhere.
 */
export class Disclosure implements ReactiveController {
  open = false;
  /** A reader asked for it, by click or key. */
  private chosen = false;
  private pointed = false;
  private timer = 0;

  /** `choose` is told that a reader asked for the evidence, `leave` that the focus must go back to the number. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly choose: () => void,
    private readonly leave: () => void,
  ) {
    host.addController(this);
    host.addEventListener('focusout', this.onBlur);
  }

  hostDisconnected(): void {
    this.pointed = false;
    this.shut();
  }

  /** The pointer came to the number or the panel. A finger does not hover: it taps. */
  readonly onPoint = ({pointerType}: PointerEvent): void => {
    if (pointerType === 'touch') return;
    this.pointed = true;
    this.after(REST, () => this.show());
  };

  readonly onLeave = (): void => {
    this.pointed = false;
    this.after(CROSSING, () => {
      if (!this.chosen) this.shut();
    });
  };

  /** Does what a browser does on a button. */
  readonly onKey = (event: KeyboardEvent): void => {
    if ((event.key !== 'Enter' && event.key !== ' ') || event.repeat) return;
    event.preventDefault();
    this.onPress();
  };

  /** The number was clicked, or Enter or space pressed on it. */
  readonly onPress = (): void => {
    if (this.chosen) {
      this.shut();
      return;
    }
    this.chosen = true;
    this.show();
    this.choose();
  };

  /** Shuts the evidence; a focus that is inside returns to the number. */
  readonly close = (): void => {
    if (this.host.shadowRoot?.activeElement) this.leave();
    this.shut();
  };

  /** The focus left the element. It stays open for those who go to another window with what they read. */
  private readonly onBlur = (): void => {
    if (!document.hasFocus()) return;
    this.chosen = false;
    if (!this.pointed) this.shut();
  };

  private show(): void {
    clearTimeout(this.timer);
    if (this.open) return;
    shutOpened?.();
    shutOpened = this.shut;
    this.open = true;
    // Heard on the page, as what was opened by the pointer must shut by Escape too, wherever the focus is.
    document.addEventListener('keydown', this.onEscape, true);
    document.addEventListener('pointerdown', this.onPressElsewhere, true);
    this.host.requestUpdate();
  }

  private readonly shut = (): void => {
    clearTimeout(this.timer);
    this.chosen = false;
    if (!this.open) return;
    shutOpened = null;
    this.open = false;
    document.removeEventListener('keydown', this.onEscape, true);
    document.removeEventListener('pointerdown', this.onPressElsewhere, true);
    this.host.requestUpdate();
  };

  private readonly onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    this.close();
  };

  private readonly onPressElsewhere = (event: PointerEvent): void => {
    if (!event.composedPath().includes(this.host)) this.shut();
  };

  private after(milliseconds: number, act: () => void): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(act, milliseconds);
  }
}

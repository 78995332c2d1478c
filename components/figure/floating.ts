import {panelBox} from './place.js';

/** Keeps the panel of a number at it while the page moves under it. */
export class Floating {
  /** `parts` are the number and its panel, as far as they are there; `close` shuts the panel. */
  constructor(
    private readonly parts: () => readonly [number: HTMLElement | null, panel: HTMLElement | null],
    private readonly close: () => void,
  ) {}

  /** Shows the panel where there is one, over everything, and follows the page for as long as there is. */
  update(): void {
    const [, panel] = this.parts();
    this.follow(panel !== null);
    // A browser without popovers shows the panel all the same, only not over everything.
    if (panel && 'showPopover' in panel && !panel.matches(':popover-open')) panel.showPopover();
    this.place();
  }

  follow(open: boolean): void {
    const change = open ? 'addEventListener' : 'removeEventListener';
    window[change]('scroll', this.onScroll, {capture: true, passive: true});
    window[change]('resize', this.place);
  }

  /** A panel whose number was scrolled out of sight would speak of nothing. */
  private readonly onScroll = (): void => {
    const number = this.parts()[0]?.getBoundingClientRect();
    if (number && (number.bottom < 0 || number.top > window.innerHeight)) this.close();
    else this.place();
  };

  private readonly place = (): void => {
    const [beside, panel] = this.parts();
    // A shut figure asks the page for no layout: many of them stand in one text.
    const number = panel && beside?.getBoundingClientRect();
    if (!number) return;
    const viewport = {width: document.documentElement.clientWidth, height: window.innerHeight};
    panel.style.maxBlockSize = '';
    const {x, y, height} = panelBox(number, {width: panel.offsetWidth, height: panel.offsetHeight}, viewport);
    panel.style.left = `${x}px`;
    panel.style.top = `${y}px`;
    panel.style.maxBlockSize = `${height}px`;
  };
}
